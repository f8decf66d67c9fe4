import type { Code, HttpsLink, Id, IsoDate, Token } from './forms.js';
import type { ReasonCategory, ReasonId } from './reasons.js';
import type { Retry, StepStatus, VerificationStatus } from './vocabulary.js';

/**
 * What the kit knows of one verification: nothing that names a person. It is plain JSON, and its
 * JSON form (`"provider": "canonical"`) is an input of its own.
 */
export interface Verification {
  /** Where it stands as a whole. */
  readonly status: VerificationStatus;
  /** What the provider reported, in the order to draw; empty when it reports no steps. */
  readonly steps: readonly Step[];
  /** Why, in the provider's order; empty when it does not say. */
  readonly reasons: readonly Reason[];
  /** Whether the person can try again, by the provider's own word. */
  readonly retry: Retry;
  /** Name of the provider that was read: `plaid`, `yousign`, `idmeta` or a site's own. */
  readonly provider?: Token;
  /** The provider's id of this verification. */
  readonly id?: Id;
  /** The id of the attempt that this one repeats. */
  readonly previousAttemptId?: Id;
  /** ISO 8601: an instant with its zone, or a date where the provider gave no zone. */
  readonly createdAt?: IsoDate;
  /** ISO 8601, as `createdAt`. */
  readonly updatedAt?: IsoDate;
  /** ISO 8601, as `createdAt`. */
  readonly completedAt?: IsoDate;
  /** Until when the person can finish, where the provider says so. ISO 8601, as `createdAt`. */
  readonly expiresAt?: IsoDate;
  /** When the provider removed the person's data. ISO 8601, as `createdAt`. */
  readonly redactedAt?: IsoDate;
  /** Where the person goes on: `https:`, and only while the provider accepts it. */
  readonly link?: HttpsLink;
}

/**
 * The JSON of one verification, as `redact` returns it and every element reads it. What is empty or
 * unknown can be left out; nothing in it names a person.
 */
export type VerificationJson = Pick<Verification, 'status'> & Partial<Verification>;

/** One step of a verification. */
export interface Step {
  /**
   * A name of `stepNames`, one that the site has added, another of the provider's that looks like a
   * code, or `unknown`.
   */
  readonly name: Token;
  /** Where it stands. */
  readonly status: StepStatus;
  /**
   * Earlier tries at this step, the first one first; absent when there were none.
   * @minItems 1
   */
  readonly attempts?: readonly Attempt[];
}

/** A try that was followed by another one. */
export interface Attempt {
  /** How it ended. */
  readonly status: StepStatus;
  /** The provider's id of it, where it has one. */
  readonly id?: Id;
  /** ISO 8601, as the `createdAt` of a verification. */
  readonly createdAt?: IsoDate;
}

/** One reason why a step or the verification did not pass. */
export interface Reason {
  /** What it is; `unknown` for a code that the kit has no reason for. */
  readonly id: ReasonId;
  /** The provider's own code, as a token (`IDVV_1301`), or where its result was read from. */
  readonly code?: Code;
  /** The name of the step that the reason stands under, where it stands under one. */
  readonly step?: Token;
  /** Of a code that we do not know: the kind that its number says it is of. */
  readonly category?: ReasonCategory;
  /** The site keeps it from applicants, who could otherwise be told this reason. */
  readonly sensitive?: true;
}
