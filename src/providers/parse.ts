import type { Diagnostic } from '../model/diagnostics.js';
import type { Verification } from '../model/verification.js';
import { isRequestStatus, isVerificationStatus, type RequestStatus } from '../model/vocabulary.js';
import type { ParseResult, Payload, Provider } from './provider.js';
import { isRecord } from './readers.js';

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
  providers: readonly Provider[],
  input: unknown,
  options?: ParseOptions | null,
): ParseResult {
  if (input === undefined) return { verification: null, diagnostics: [] };
  try {
    const name = options?.provider;
    const payload = toPayload(input);
    if (!payload) return failure('unreadable');
    const provider = choose(providers, payload, name);
    if (!provider)
      return failure(listIn(providers, payload, name) ? 'no_state' : 'unknown_provider');
    if (provider.list?.(payload)) return failure('no_state');
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
  providers: readonly Provider[],
  input: unknown,
  options?: ParseOptions | null,
): ParseListResult {
  if (input === undefined) return { verifications: [], diagnostics: [] };
  const results = entriesOf(providers, input, options?.provider).map((entry) =>
    // An entry that is `undefined` is a hole in the list, not one that is still on its way.
    parseWith(providers, entry === undefined ? null : entry, options),
  );
  return {
    verifications: results.flatMap(({ verification }) => verification ?? []),
    diagnostics: results.flatMap(({ diagnostics }, index) =>
      diagnostics.map((diagnostic) => ({ ...diagnostic, index })),
    ),
  };
}

/** The status of an API request, which is not about the person. Never throws. */
export function parseRequestStatusWith(
  providers: readonly Provider[],
  value: unknown,
): RequestStatus {
  if (isRequestStatus(value)) return value;
  for (const provider of providers) {
    const status = provider.readRequest?.(value);
    if (status) return status;
  }
  return 'unknown';
}

function toPayload(input: unknown): Payload | undefined {
  const value = typeof input === 'string' ? fromText(input.trim()) : input;
  return isRecord(value) ? value : undefined;
}

function fromText(text: string): unknown {
  return isVerificationStatus(text) ? { status: text } : (JSON.parse(text) as unknown);
}

function choose(
  providers: readonly Provider[],
  payload: Payload,
  name: string | undefined,
): Provider | undefined {
  return providers.find((provider) => (name ? provider.name === name : provider.detect(payload)));
}

function listIn(
  providers: readonly Provider[],
  payload: unknown,
  name: string | undefined,
): readonly unknown[] | undefined {
  if (!isRecord(payload)) return undefined;
  for (const provider of providers) {
    const entries = !name || provider.name === name ? provider.list?.(payload) : undefined;
    if (entries) return entries;
  }
  return undefined;
}

function entriesOf(
  providers: readonly Provider[],
  input: unknown,
  name: string | undefined,
): readonly unknown[] {
  try {
    const value = typeof input === 'string' ? fromText(input.trim()) : input;
    return Array.isArray(value)
      ? Array.from<unknown>(value)
      : (listIn(providers, value, name) ?? [value]);
  } catch {
    return [null];
  }
}
