import type { RequestStatus } from '../model/vocabulary.js';
import { builtInProviders } from '../providers/all.js';
import { canonical } from '../providers/canonical/index.js';
import {
  parseListWith,
  parseWith,
  type ParseListResult,
  type ParseOptions,
} from '../providers/parse.js';
import type { ParseResult, CheckedProvider } from '../providers/provider.js';
import { registeredProviders } from '../providers/registry.js';
import { parseRequestStatusWith } from '../providers/request.js';

/** A site's own providers come first, so that they can replace one of ours; our JSON comes last. */
function providers(): readonly CheckedProvider[] {
  const registered = registeredProviders().slice(0, -1);
  const missing = builtInProviders.filter(({ name }) =>
    registered.every((each) => each.name !== name),
  );
  return [...registered, ...missing, canonical];
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
