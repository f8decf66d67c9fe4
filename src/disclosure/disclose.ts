import type { Diagnostic } from '../model/diagnostics.js';
import type { Reason, Step, Verification } from '../model/verification.js';
import type { Audience, StepStatus, VerificationStatus } from '../model/vocabulary.js';
import { isShowableReason } from './reasons.js';
import { isShowableStep } from './steps.js';

/**
 * What an audience may see of a verification, as a verification of its own. Reviewers see all of
 * it. For applicants the answer depends on the overall status and the showable parts alone: vary
 * anything else and it stays the same, byte for byte. Disclosing twice changes nothing.
 */
export const disclose = (verification: Verification, audience: Audience): Verification =>
  audience === 'reviewer' ? verification : discloseToApplicant(verification);

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
  audience === 'reviewer'
    ? diagnostics
    : diagnostics
        .filter(({ code }) => diagnosticsForApplicants.includes(code))
        .map(({ code }) => ({ code }));

function discloseToApplicant(verification: Verification): Verification {
  const reasons = showableReasons(verification);
  const steps = showableSteps(verification.steps, reasons);
  const status = showableStatus(verification.status, steps);
  // By elimination, steps that are done beside a rejection would point at the hidden one.
  const concealed = !reasons.length && (status === 'rejected' || status === 'in_review');
  const { createdAt, completedAt, link } = verification;
  return {
    status,
    steps: concealed ? [] : steps,
    reasons,
    // After a rejection a "no" or a "yes" of the provider's could tell which kind it was.
    retry: status === 'rejected' || status === 'in_review' ? 'unknown' : verification.retry,
    ...(createdAt && { createdAt }),
    ...(completedAt && isOver(status) && { completedAt }),
    ...(link && isOpen(status) && { link }),
  };
}

/** Each showable reason once, without the provider's code. */
function showableReasons({ status, reasons }: Verification): readonly Reason[] {
  if (status === 'verified') return [];
  const seen = new Set<string>();
  return reasons.flatMap(({ id, step }) => {
    if (!isShowableReason(id) || (step !== undefined && !isShowableStep(step))) return [];
    const key = `${id} ${step ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ id, ...(step && { step }) }];
  });
}

const showableSteps = (steps: readonly Step[], reasons: readonly Reason[]): readonly Step[] =>
  steps
    .filter(({ name, status }) => isShowableStep(name) && status !== 'not_applicable')
    .map(({ name, status }) => ({
      name,
      status: showableStepStatus(
        status,
        reasons.some((reason) => reason.step === name),
      ),
    }));

/** A step reads failed only over a reason that may be told; what else became of it reads done. */
function showableStepStatus(status: StepStatus, explained: boolean): StepStatus {
  switch (status) {
    case 'failed':
    case 'manually_rejected':
      return explained ? 'failed' : 'success';
    case 'pending_review':
    case 'manually_approved':
      return 'success';
    default:
      return status;
  }
}

/**
 * Sent but not decided yet is being checked, whoever or whatever checks. The same where only a part
 * that is not shown is missing.
 */
function showableStatus(status: VerificationStatus, steps: readonly Step[]): VerificationStatus {
  const sent = steps.length > 0 && steps.every((step) => settled.includes(step.status));
  return (status === 'in_progress' || status === 'incomplete') && sent ? 'in_review' : status;
}

const settled: readonly StepStatus[] = ['success', 'failed', 'skipped'];

/** Whether the person can still go on with this verification. */
export const isOpen = (status: VerificationStatus): boolean =>
  status === 'not_started' || status === 'in_progress' || status === 'incomplete';

/** Whether nothing more will happen to this verification. */
export const isOver = (status: VerificationStatus): boolean =>
  !isOpen(status) && status !== 'in_review' && status !== 'unknown';
