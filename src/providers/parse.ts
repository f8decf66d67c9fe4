import type { Diagnostic, Report } from '../model/diagnostics.js';
import { mostShown } from '../model/limits.js';
import type { Verification } from '../model/verification.js';
import { isVerificationStatus } from '../model/vocabulary.js';
import type { ParseResult, Payload, CheckedProvider } from './provider.js';
import { get, isCut, isRecord, listOf } from './json.js';

export interface ParseOptions {
  /** The provider to read with; by default the one that recognises the structure. */
  readonly provider?: string | undefined;
}

/** What came of reading a list. */
export interface ParseListResult {
  readonly verifications: readonly Verification[];
  readonly diagnostics: readonly Diagnostic[];
}

const failure = (code: Diagnostic['code']): ParseResult => ({
  verification: null,
  diagnostics: [{ code }],
});

/** Reads one verification with the providers given. Never throws. */
export function parseWith(
  providers: readonly CheckedProvider[],
  input: unknown,
  options?: ParseOptions | null,
): ParseResult {
  if (input === undefined) return { verification: null, diagnostics: [] };
  try {
    const payload = toPayload(input);
    if (!payload) return failure('unreadable');
    const name = nameIn(options);
    if (listIn(providers, payload, name)) return failure('no_state');
    // A bare word is ours, whoever made the payloads before it, and our own JSON comes last.
    const provider = isBareWord(input) ? providers.at(-1) : choose(providers, payload, name);
    if (!provider) return failure('unknown_provider');
    const diagnostics: Diagnostic[] = [];
    const verification = provider.read(payload, reportTo(diagnostics));
    if (!verification) diagnostics.push({ code: 'no_state' });
    for (const field of ['steps', 'reasons'] as const)
      if (verification && verification[field].length > mostShown)
        diagnostics.push({ code: 'too_long', field });
    return { verification, diagnostics };
  } catch {
    return failure('unreadable');
  }
}

/** Reads a list response, an array of payloads, or a single payload as a list of one. Never throws. */
export function parseListWith(
  providers: readonly CheckedProvider[],
  input: unknown,
  options?: ParseOptions | null,
): ParseListResult {
  if (input === undefined) return { verifications: [], diagnostics: [] };
  const results = readList(providers, input, options);
  return {
    verifications: results.flatMap(({ verification }) => verification ?? []),
    diagnostics: results.flatMap(({ diagnostics }, index) =>
      diagnostics.map((diagnostic) => ({ ...diagnostic, index })),
    ),
  };
}

/** A site may hand on what it has; a page that pollutes `Object.prototype` names nobody. */
const nameIn = (options: ParseOptions | null | undefined): string | undefined =>
  get(options, 'provider') as string | undefined;

/** The hundredth report of a kind says what there is to know. */
function reportTo(diagnostics: Diagnostic[]): Report {
  const counts = new Map<string, number>();
  return (diagnostic) => {
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    if (count <= mostShown) diagnostics.push(diagnostic);
  };
}

const isBareWord = (input: unknown): boolean =>
  typeof input === 'string' && isVerificationStatus(input.trim());

function toValue(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  return isBareWord(input) ? { status: input.trim() } : (JSON.parse(input) as unknown);
}

function toPayload(input: unknown): Payload | undefined {
  const value = toValue(input);
  return isRecord(value) ? value : undefined;
}

function choose(
  providers: readonly CheckedProvider[],
  payload: Payload,
  name: string | undefined,
): CheckedProvider | undefined {
  return providers.find((provider) => (name ? provider.name === name : provider.detect(payload)));
}

interface List {
  /** Whose list it is, so that its entries need not say it again. */
  readonly provider: string;
  readonly entries: readonly unknown[];
}

function listIn(
  providers: readonly CheckedProvider[],
  payload: Payload,
  name: string | undefined,
): List | undefined {
  for (const provider of providers) {
    const entries = !name || provider.name === name ? provider.list?.(payload) : undefined;
    if (entries) return { provider: provider.name, entries };
  }
  return undefined;
}

function readList(
  providers: readonly CheckedProvider[],
  input: unknown,
  options: ParseOptions | null | undefined,
): readonly ParseResult[] {
  try {
    const value = toValue(input);
    const name = nameIn(options);
    const list = isRecord(value) ? listIn(providers, value, name) : undefined;
    if (!list && !Array.isArray(value)) return [parseWith(providers, input, options)];
    const entries = list?.entries ?? (value as unknown[]);
    const results = listOf(entries).map((entry) =>
      // An entry that is `undefined` is a hole in the list, not one that is still on its way.
      parseWith(providers, entry ?? null, { provider: list?.provider ?? name }),
    );
    return isCut(entries) ? [...results, failure('too_long')] : results;
  } catch {
    return [failure('unreadable')];
  }
}
