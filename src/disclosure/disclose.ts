import { bare } from '../model/own.js';
import { isKnownReasonId, reasonIds } from '../model/reasons.js';
import type { Reason, Step, Verification } from '../model/verification.js';
import type { Audience, VerificationStatus } from '../model/vocabulary.js';
import { toldReason } from './reasons.js';
import { areSettled, discloseStatus, firstOf, isLost, isOpen, isOver } from './status.js';
import { isShowableStep } from './steps.js';

/**
 * What an audience may see of a verification, as a verification of its own. Reviewers see all of
 * it. For applicants the answer depends on the overall status and the showable parts alone: vary
 * anything else and it stays the same, byte for byte. Disclosing twice changes nothing.
 */
export const disclose = (verification: Verification, audience: Audience): Verification =>
  bare(
    audience === 'reviewer'
      ? discloseToReviewer(bareOf(verification))
      : discloseToApplicant(bareOf(verification)),
  );

const bareOf = (verification: Verification): Verification =>
  bare({
    ...verification,
    steps: verification.steps.map(bareStep),
    reasons: verification.reasons.map(bare),
  });

function bareStep(step: Step): Step {
  const { attempts } = bare(step);
  return bare(attempts ? { ...step, attempts: attempts.map(bare) } : step);
}

const discloseToReviewer = (verification: Verification): Verification => ({
  ...verification,
  steps: firstOf(verification.steps),
  reasons: firstOf(verification.reasons),
});

function discloseToApplicant(verification: Verification): Verification {
  const { status, steps: drawn } = discloseStatus(verification, 'applicant');
  const reasons = firstOf(toldReasons(verification.reasons, status));
  const concealed =
    status === 'in_review' ||
    (!reasons.length && (status === 'rejected' || (isLost(status) && areSettled(drawn))));
  const { createdAt, completedAt, expiresAt, link } = verification;
  return {
    status,
    // By elimination, steps that are done would point at the hidden one that is not.
    steps: concealed ? [] : drawn.map((step) => shownStep(step, reasons)),
    reasons,
    // A "no" or a "yes" of the provider's could tell which kind of reason it has.
    retry: 'unknown',
    ...(createdAt && { createdAt }),
    ...(completedAt && isOver(status) && { completedAt }),
    ...(expiresAt && isOpen(status) && { expiresAt }),
    ...(link && isOpen(status) && { link }),
  };
}

/** Where there is something that the person can do about them, or that goes on after them. */
const explained: readonly VerificationStatus[] = [
  'in_progress',
  'incomplete',
  'rejected',
  'inconclusive',
  'error',
];

/** Each reason that may be told once, in our own order and without the provider's code. */
function toldReasons(reasons: readonly Reason[], status: VerificationStatus): readonly Reason[] {
  if (!explained.includes(status)) return [];
  const told = new Map<string, Reason>();
  for (const { id: raw, step, sensitive } of reasons) {
    const id = sensitive ? undefined : toldReason(raw);
    if (!id || (step !== undefined && !isShowableStep(step))) continue;
    told.set(`${id} ${step ?? ''}`, bare({ id, ...(step && { step }) }));
  }
  return [...told.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** A site's own come last, in the order in which they came. */
const placeOf = ({ id }: Reason): number =>
  isKnownReasonId(id) ? reasonIds.indexOf(id) : reasonIds.length;

/** A step reads failed only over a reason that is told; what else became of it reads done. */
function shownStep({ name, status }: Step, reasons: readonly Reason[]): Step {
  const isDecided = areSettled([{ name, status }]) && status !== 'skipped';
  const isFailed = status === 'failed' || status === 'manually_rejected';
  const isExplained = reasons.some((reason) => reason.step === name);
  return bare({
    name,
    status: isDecided ? (isFailed && isExplained ? 'failed' : 'success') : status,
  });
}
