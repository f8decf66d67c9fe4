import type { Diagnostic, Report } from '../model/diagnostics.js';
import type { Verification, VerificationJson } from '../model/verification.js';
import type { RequestStatus } from '../model/vocabulary.js';

/** A JSON object of unknown content. */
export type Payload = Readonly<Record<string, unknown>>;

/**
 * How one provider's JSON is read. A site can write one for its in-house JSON. Nothing here may
 * throw on purpose; what it throws by accident becomes an `unreadable` diagnostic.
 */
export interface Provider {
  /** What the `provider` option and attribute say. */
  readonly name: string;
  /** Whether the payload has this provider's structure. Never decided by the words of a status. */
  detect(payload: Payload): boolean;
  /** Reads one verification; `null` when the payload is this provider's but carries no state. */
  read(payload: Payload, report: Report): VerificationJson | null;
  /** The entries of a list response; `undefined` when the payload is not one. */
  list?(payload: Payload): readonly unknown[] | undefined;
  /** The status of an API request, from the bare value a site passes; `undefined` if not one. */
  readRequest?(value: unknown): RequestStatus | undefined;
}

/** A provider whose verifications are whole and have been checked: ours, and any that is registered. */
export interface CheckedProvider extends Provider {
  read(payload: Payload, report: Report): Verification | null;
}

/** What came of reading one input. */
export interface ParseResult {
  /** `null` when the input says nothing that can be shown; a diagnostic says why. */
  readonly verification: Verification | null;
  readonly diagnostics: readonly Diagnostic[];
}
