/**
 * The kit without a DOM: read a provider's JSON, on a server or in a build.
 * @module
 */
import { redactVerification, type RedactedVerification } from './disclosure/redact.js';
import type { Audience, RequestStatus } from './model/vocabulary.js';
import { builtInProviders } from './providers/all.js';
import {
  parseListWith,
  parseRequestStatusWith,
  parseWith,
  type ParseListResult,
  type ParseOptions,
} from './providers/parse.js';
import type { ParseResult, Provider } from './providers/provider.js';
import { registeredProviders } from './providers/registry.js';

/** A site's own providers come first, so that they can replace one of ours; our JSON comes last. */
function providers(): readonly Provider[] {
  const registered = registeredProviders();
  const missing = builtInProviders.filter(({ name }) =>
    registered.every((each) => each.name !== name),
  );
  return [...registered.slice(0, -1), ...missing, ...registered.slice(-1)];
}

/**
 * Reads one verification from a provider's JSON (an object or its text), our own JSON, or a bare
 * word of our vocabulary. Never throws: what is wrong with the input stands in `diagnostics`.
 */
export const parse = (input: unknown, options?: ParseOptions | null): ParseResult =>
  parseWith(providers(), input, options);

/** Reads a list response, an array of payloads, or one payload as a list of one. Never throws. */
export const parseList = (input: unknown, options?: ParseOptions | null): ParseListResult =>
  parseListWith(providers(), input, options);

/**
 * Reads the status of an API request: one of our words, or IDmeta's 0, 1 and 2. It is a call of its
 * own because the same numbers mean other things as the status of a verification.
 */
export const parseRequestStatus = (value: unknown): RequestStatus =>
  parseRequestStatusWith(providers(), value);

export type { RedactedVerification } from './disclosure/redact.js';
export * from './model/diagnostics.js';
export * from './model/reasons.js';
export * from './model/steps.js';
export * from './model/verification.js';
export * from './model/vocabulary.js';
export { deriveOverall } from './providers/idmeta/statuses.js';
export type { ParseListResult, ParseOptions } from './providers/parse.js';
export type { ParseResult, Payload, Provider } from './providers/provider.js';
export { registerProvider } from './providers/registry.js';

/**
 * The smallest JSON that an audience may have: what the kit would show it, and nothing else. Run it
 * on the server; what reaches a browser can be read there, whatever is drawn. `null` when the input
 * says nothing that can be shown.
 */
export function redact(
  input: unknown,
  options?: (ParseOptions & { readonly audience?: Audience }) | null,
): RedactedVerification | null {
  const { verification } = parse(input, options);
  const audience = options?.audience === 'reviewer' ? 'reviewer' : 'applicant';
  return verification && redactVerification(verification, audience);
}
