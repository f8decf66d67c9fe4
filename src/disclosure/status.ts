import type { Diagnostic } from '../model/diagnostics.js';
import { mostShown } from '../model/limits.js';
import type { Step, Verification } from '../model/verification.js';
import type { Audience, StepStatus, VerificationStatus } from '../model/vocabulary.js';
import { isShowableStep } from './steps.js';

/** Applicants are told that something could not be shown, not what a payload contained. */
const diagnosticsForApplicants: readonly Diagnostic['code'][] = [
  'unreadable',
  'unknown_provider',
  'no_state',
];

/** The diagnostics that may leave an element. */
export const discloseDiagnostics = (
  diagnostics: readonly Diagnostic[],
  audience: Audience,
): readonly Diagnostic[] =>
  audience === 'reviewer' || !diagnostics.length
    ? diagnostics
    : diagnostics
        .filter(({ code }) => diagnosticsForApplicants.includes(code))
        .map(({ code }) => ({ code }));

/**
 * The part of a verification that its status depends on, for an element that shows nothing else. How its
 * steps ended is not for showing.
 */
export function discloseStatus(verification: Verification, audience: Audience): Verification {
  if (audience === 'reviewer') return verification;
  const steps = drawnSteps(verification);
  const status = shownStatus(verification.status, steps);
  return { status, steps, reasons: [], retry: 'unknown' };
}

/**
 * The steps that applicants take part in. After the end, those that never ran are left out: which
 * ones they are depends on how the others went.
 */
const drawnSteps = ({ status, steps }: Verification): readonly Step[] =>
  firstOf(
    steps.filter(
      (step) =>
        isShowableStep(step.name) &&
        step.status !== 'not_applicable' &&
        !(isOver(status) && step.status === 'waiting_for_prerequisite'),
    ),
  );

/** Taken of what is shown: what is not shown takes no place from it. */
export const firstOf = <T>(list: readonly T[]): readonly T[] => list.slice(0, mostShown);

/**
 * Sent but not decided yet is being checked, whoever or whatever checks. The same where only a part
 * that is not shown is missing.
 */
const shownStatus = (status: VerificationStatus, steps: readonly Step[]): VerificationStatus =>
  (status === 'in_progress' || status === 'incomplete') && steps.length > 0 && areSettled(steps)
    ? 'in_review'
    : status;

const settled: readonly StepStatus[] = [
  'success',
  'failed',
  'skipped',
  'pending_review',
  'manually_approved',
  'manually_rejected',
];

export const areSettled = (steps: readonly Step[]): boolean =>
  steps.every(({ status }) => settled.includes(status));

/** Whether the person can still go on with this verification. */
export const isOpen = (status: VerificationStatus): boolean =>
  status === 'not_started' || status === 'in_progress' || status === 'incomplete';

/** Whether it ended without a pass. */
export const isLost = (status: VerificationStatus): boolean =>
  isOver(status) && status !== 'verified';

/** Whether nothing more will happen to this verification. */
export const isOver = (status: VerificationStatus): boolean =>
  !isOpen(status) && status !== 'in_review' && status !== 'unknown';
