import type { Diagnostic } from '../model/diagnostics.js';
import type { Verification } from '../model/verification.js';
import { isVerificationStatus } from '../model/vocabulary.js';
import type { ParseResult, Payload, CheckedProvider } from './provider.js';
import { isRecord } from './json.js';

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
    const name = options?.provider;
    if (listIn(providers, payload, name)) return failure('no_state');
    // A bare word is ours, whoever made the payloads before it, and our own JSON comes last.
    const provider = isBareWord(input) ? providers.at(-1) : choose(providers, payload, name);
    if (!provider) return failure('unknown_provider');
    const diagnostics: Diagnostic[] = [];
    const verification = provider.read(payload, (diagnostic) => diagnostics.push(diagnostic));
    if (!verification) diagnostics.push({ code: 'no_state' });
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
    const name = options?.provider;
    const list = isRecord(value) ? listIn(providers, value, name) : undefined;
    if (!list && !Array.isArray(value)) return [parseWith(providers, input, options)];
    const entries: readonly unknown[] = Array.from(list?.entries ?? (value as unknown[]));
    return entries.map((entry) =>
      // An entry that is `undefined` is a hole in the list, not one that is still on its way.
      parseWith(providers, entry ?? null, { provider: list?.provider ?? name }),
    );
  } catch {
    return [failure('unreadable')];
  }
}
