// What our own JSON says to an applicant, and what it does not say.
import { reasonIds, reasons } from '../../../src/model/reasons.js';
import { stepNames } from '../../../src/model/steps.js';
import type { Payload } from './hidden.js';
import { at, isObject, newWords } from './values.js';

/** Some of what the person takes part in. */
export const shownSteps = [
  ...['accept_tos', 'kyc_check', 'documentary_verification', 'selfie_check', 'biometrics'],
  ...['signature_request', 'proof_of_address_verification', 'custom_form'],
] as const;
export const hiddenSteps = [
  ...['watchlist_screening', 'risk_check', 'watchlist_verification', 'aml', 'business_aml'],
  ...['phone_social', 'email_social'],
] as const;

/** Every step that has a name is shown, but these. */
export const isShown = (name: unknown): boolean =>
  (stepNames as readonly unknown[]).includes(name) &&
  !(hiddenSteps as readonly unknown[]).includes(name);

const hiddenCategories = ['identity_fraud', 'suspicious_behavior', 'screening', 'risk', 'review'];
export const hiddenReasons = reasonIds.filter(
  (id) => hiddenCategories.includes(reasons[id]) || id === 'issuer_record_mismatch',
);
export const toldReasons = reasonIds.filter((id) => !hiddenReasons.includes(id));

export const statuses = [
  ...['not_started', 'in_progress', 'incomplete', 'in_review', 'verified', 'rejected'],
  ...['inconclusive', 'error', 'expired', 'canceled', 'unknown'],
];
export const stepWords = [
  ...['active', 'success', 'failed', 'waiting_for_prerequisite', 'not_applicable', 'skipped'],
  ...['expired', 'canceled', 'pending_review', 'manually_approved', 'manually_rejected'],
  ...['missing', 'inconclusive', 'error', 'unknown'],
];

/** What different words of a step's status have in common: an applicant reads the same. */
const failed = ['failed', 'manually_rejected'];
const done = ['success', 'pending_review', 'manually_approved'];
const unknown = ['unknown', ...newWords, null, 7];

/** The words that read the same as this one. */
export function wordsLike(word: unknown, explained: boolean): readonly unknown[] {
  const classes = explained ? [failed, done] : [[...failed, ...done]];
  const found = classes.find((each) => each.includes(word as string));
  if (found) return found;
  return word !== 'unknown' && stepWords.includes(word as string) ? [word] : unknown;
}

export const listOf = (payload: Payload, key: 'steps' | 'reasons'): Payload[] => {
  const list = payload[key];
  return Array.isArray(list) ? (list as unknown[]).filter(isObject) : [];
};

export interface CanonicalKnown {
  readonly steps: readonly Payload[];
  readonly reasons: readonly Payload[];
  /** Drawn from the status alone. */
  readonly bare: 'decided' | 'sent' | undefined;
  readonly open: boolean;
  readonly over: boolean;
}

export const isExplained = (reasons: readonly Payload[], step: unknown): boolean =>
  reasons.some((reason) => reason.step === step);

export function know(payload: Payload): CanonicalKnown {
  const status = payload.status as string;
  const told =
    status === 'verified'
      ? []
      : listOf(payload, 'reasons').filter(
          ({ id, step }) =>
            (toldReasons as readonly unknown[]).includes(id) && (step == null || isShown(step)),
        );
  const steps = listOf(payload, 'steps').filter(
    (step) => isShown(at(step, 'name')) && at(step, 'status') !== 'not_applicable',
  );
  const sentWords = [...failed, ...done, 'skipped'];
  const goesOn = status === 'in_progress' || status === 'incomplete';
  const sent =
    goesOn && steps.length > 0 && steps.every((step) => sentWords.includes(step.status as string));
  const decided = status === 'rejected' || status === 'in_review';
  return {
    steps,
    reasons: told,
    bare: told.length ? undefined : decided ? 'decided' : sent ? 'sent' : undefined,
    open: (goesOn && !sent) || status === 'not_started',
    over: ['verified', 'rejected', 'inconclusive', 'error', 'expired', 'canceled'].includes(status),
  };
}
