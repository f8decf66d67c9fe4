import { lookUp } from './own.js';
import { ownReasons } from './own-vocabulary.js';
import { isKnownReasonId, reasons, type ReasonCategory, type ReasonId } from './reasons.js';

/**
 * What would put a reason right, in the order in which a person does it: first what they must have,
 * then how to use it. Who needs another document need not be told first how to hold the old one.
 */
export const remedies = [
  'other_document',
  'original_document',
  'device',
  'preparation',
  'phone_code',
  'details',
  'document_picture',
  'face_picture',
  'later',
  'decision',
] as const;
export type Remedy = (typeof remedies)[number];

/** Who can put a reason right; `staff` where somebody has to decide. */
export const fixers = ['applicant', 'provider', 'staff'] as const;
export type Fixer = (typeof fixers)[number];

const remedyOfCategory: Readonly<Record<ReasonCategory, Remedy>> = {
  engagement: 'preparation',
  technical: 'device',
  document_capture: 'document_picture',
  face_capture: 'face_picture',
  document: 'other_document',
  copy: 'original_document',
  identity_fraud: 'decision',
  consistency: 'details',
  suspicious_behavior: 'decision',
  other: 'later',
  data_match: 'details',
  coverage: 'details',
  input: 'details',
  screening: 'decision',
  risk: 'decision',
  review: 'decision',
};

/** Where the category alone would say something else. */
const exceptions: Readonly<Partial<Record<ReasonId, Remedy>>> = {
  camera_access_denied: 'device',
  document_challenge_timed_out: 'preparation',
  face_challenge_timed_out: 'preparation',
  phone_not_verified: 'phone_code',
  phone_too_many_tries: 'phone_code',
  issuer_record_mismatch: 'decision',
};

/** The kind of a reason; of a code that we do not know there is none. */
export const categoryOf = (id: ReasonId): ReasonCategory | undefined =>
  isKnownReasonId(id) ? reasons[id] : ownReasons.get(id)?.category;

export function remedyOf(id: ReasonId): Remedy {
  const category = categoryOf(id);
  return lookUp(exceptions, id) ?? (category ? remedyOfCategory[category] : 'decision');
}

export function fixerOf(id: ReasonId): Fixer {
  const remedy = remedyOf(id);
  return remedy === 'decision' ? 'staff' : remedy === 'later' ? 'provider' : 'applicant';
}
