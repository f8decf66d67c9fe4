import { isOver } from '../disclosure/status.js';
import { mostShown } from '../model/limits.js';
import { bare, lookUp } from '../model/own.js';
import type { Step, Verification } from '../model/verification.js';
import type { Audience, StepStatus, VerificationStatus } from '../model/vocabulary.js';

/** One step as it is drawn; our own two are named `information` and `result`. */
export interface ProgressStep extends Step {
  readonly current: boolean;
  /** For applicants: it was not confirmed, and the verification goes on with something else. */
  readonly anotherWay: boolean;
}

/** The steps as they are drawn. */
export interface Progress {
  readonly steps: readonly ProgressStep[];
  /** 1 for the first step; absent when no step is current or the total is not certain. */
  readonly position?: number;
  /** Where a step is current and the total is not certain: how many are done, if any, and how many are not. */
  readonly tally?: { readonly done: number; readonly left: number };
}

/**
 * The steps to draw of a disclosed verification. Applicants get a last step, the result, so that a
 * check that they do not see has its place; a provider without steps gets the two that any
 * verification has.
 */
export function progressOf(verification: Verification, audience: Audience): Progress {
  const { status } = verification;
  const reported = verification.steps.filter((step) => step.status !== 'not_applicable');
  const steps = !reported.length
    ? lifecycle(status)
    : audience === 'applicant'
      ? [...reported, resultStep(status)]
      : reported;
  const goesOn = audience === 'applicant' && status === 'in_progress';
  const current = isOver(status) ? -1 : steps.findIndex((step) => step.status === 'active');
  // Of a list that was cut nobody knows how long it is.
  const certain =
    reported.length < mostShown && !reported.some((step) => uncertain.includes(step.status));
  const count = (...statuses: readonly StepStatus[]) =>
    reported.filter((step) => statuses.includes(step.status)).length;
  const tally = { done: count(...done), left: count('active', 'missing') };
  return bare({
    steps: steps.map((step, index) =>
      bare({
        ...step,
        current: index === current,
        anotherWay: goesOn && step.status === 'failed',
      }),
    ),
    ...(current >= 0 && certain && { position: current + 1 }),
    ...(current >= 0 && !certain && tally.done > 0 && { tally }),
  });
}

const done: readonly StepStatus[] = ['success', 'skipped', 'manually_approved'];

/** A step that waits for another may never run. */
const uncertain: readonly StepStatus[] = ['waiting_for_prerequisite', 'unknown'];

const resultStatus: Readonly<Record<VerificationStatus, StepStatus>> = {
  not_started: 'waiting_for_prerequisite',
  in_progress: 'waiting_for_prerequisite',
  incomplete: 'waiting_for_prerequisite',
  in_review: 'active',
  verified: 'success',
  rejected: 'failed',
  inconclusive: 'inconclusive',
  error: 'error',
  expired: 'expired',
  canceled: 'canceled',
  unknown: 'unknown',
};

/** Only what follows from the status; of the others nobody knows what the person had done. */
const informationStatus: Partial<Readonly<Record<VerificationStatus, StepStatus>>> = {
  not_started: 'waiting_for_prerequisite',
  in_progress: 'active',
  incomplete: 'missing',
  in_review: 'success',
  verified: 'success',
  rejected: 'success',
  inconclusive: 'inconclusive',
};

const resultStep = (status: VerificationStatus): Step => ({
  name: 'result',
  status: resultStatus[status],
});

function lifecycle(status: VerificationStatus): readonly Step[] {
  if (status === 'unknown') return [];
  const information = lookUp(informationStatus, status);
  return [
    ...(information ? [{ name: 'information', status: information }] : []),
    resultStep(status),
  ];
}
