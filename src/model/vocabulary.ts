/**
 * The kit's own words. Providers use the same words for different things ("failed" is a rejected
 * person at Plaid and Yousign, and a broken server at IDmeta), so nothing past `providers/` speaks
 * theirs.
 */

/** Where a verification as a whole stands. */
export const verificationStatuses = [
  'not_started',
  'in_progress',
  'incomplete',
  'in_review',
  'verified',
  'rejected',
  'inconclusive',
  'error',
  'expired',
  'canceled',
  'unknown',
] as const;
export type VerificationStatus = (typeof verificationStatuses)[number];

/**
 * Where one step stands. The first eleven are Plaid's; `missing` is a part that IDmeta still asks
 * for, `inconclusive` an action of Yousign's without a result, `error` a technical fault.
 */
export const stepStatuses = [
  'active',
  'success',
  'failed',
  'waiting_for_prerequisite',
  'not_applicable',
  'skipped',
  'expired',
  'canceled',
  'pending_review',
  'manually_approved',
  'manually_rejected',
  'missing',
  'inconclusive',
  'error',
  'unknown',
] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** How a single API request went (IDmeta's second enum). It says nothing about the person. */
export const requestStatuses = ['pending', 'success', 'failed', 'unknown'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/**
 * Whether the person can try again, by the provider's own signal: in the session they have, only
 * in a new one, not at all, or the provider does not say.
 */
export const retries = ['same_session', 'new_attempt', 'none', 'unknown'] as const;
export type Retry = (typeof retries)[number];

/** Who reads: the person whose identity is checked, or the staff who look at cases. */
export const audiences = ['applicant', 'reviewer'] as const;
export type Audience = (typeof audiences)[number];

/** A guard for one of the lists above. */
export function oneOf<const T extends string>(words: readonly T[]) {
  return (value: unknown): value is T => (words as readonly unknown[]).includes(value);
}

export const isVerificationStatus = oneOf(verificationStatuses);
export const isStepStatus = oneOf(stepStatuses);
export const isRequestStatus = oneOf(requestStatuses);
export const isRetry = oneOf(retries);
