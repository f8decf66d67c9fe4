import type { RequestStatus, StepStatus, VerificationStatus } from '../../model/vocabulary.js';
import { lookUp } from '../readers.js';

/** IDmeta's "Trust Validation Status", as our words. */
export type TrustStatus = Extract<
  VerificationStatus,
  'rejected' | 'in_review' | 'verified' | 'incomplete' | 'in_progress' | 'error' | 'not_started'
>;

const byNumber: Readonly<Record<string, TrustStatus>> = {
  1: 'rejected',
  2: 'in_review',
  3: 'verified',
  4: 'incomplete',
  5: 'in_progress',
  6: 'error',
  99: 'not_started',
};

const byName: Readonly<Record<string, TrustStatus>> = {
  rejected: 'rejected',
  review_needed: 'in_review',
  verified: 'verified',
  incomplete: 'incomplete',
  in_progress: 'in_progress',
  failed: 'error',
  empty: 'not_started',
};

/** A status by its name, in any case: `REVIEW_NEEDED`, `Review Needed`. */
export const readStatusName = (value: unknown): TrustStatus | undefined =>
  typeof value === 'string' ? lookUp(byName, value.toLowerCase().replace(' ', '_')) : undefined;

/** A status by number, numeric string or name, where the field can hold nothing else. */
export const readStatus = (value: unknown): TrustStatus | undefined =>
  typeof value === 'number' || typeof value === 'string'
    ? (lookUp(byNumber, String(value)) ?? readStatusName(value))
    : undefined;

/** The same as the status of one component. */
export const stepStatusOf: Readonly<Record<TrustStatus, StepStatus>> = {
  rejected: 'failed',
  in_review: 'pending_review',
  verified: 'success',
  incomplete: 'missing',
  in_progress: 'active',
  error: 'error',
  not_started: 'waiting_for_prerequisite',
};

/** From the strongest to the weakest. */
const precedence = [
  'rejected',
  'in_review',
  'error',
  'in_progress',
  'incomplete',
  'unknown',
  'verified',
] as const;

/**
 * What the statuses of the components add up to. IDmeta says: any Rejected, else any Review Needed,
 * else Verified if all are. The rest is ours: a technical failure, then work in progress, then what
 * is missing; a component that is empty beside others is missing; one we do not know never lets the
 * whole be verified. Order and repetition change nothing.
 */
export function deriveOverall(components: readonly VerificationStatus[]): VerificationStatus {
  if (components.every((status) => status === 'not_started')) return 'not_started';
  const found = new Set(
    components.map((status) => (status === 'not_started' ? 'incomplete' : status)),
  );
  return precedence.find((status) => found.has(status)) ?? 'unknown';
}

const requests: Readonly<Record<string, RequestStatus>> = {
  0: 'pending',
  1: 'success',
  2: 'failed',
  pending: 'pending',
  success: 'success',
  failed: 'failed',
};

/** The "API Request Status": how a call went. It says nothing about the person. */
export const readRequestStatus = (value: unknown): RequestStatus | undefined =>
  typeof value === 'number' || typeof value === 'string'
    ? lookUp(requests, String(value).toLowerCase())
    : undefined;
