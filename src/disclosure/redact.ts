import { isSaidInDetail } from '../model/general-reasons.js';
import type { Reason, Step, Verification, VerificationJson } from '../model/verification.js';
import type { Audience } from '../model/vocabulary.js';
import { disclose } from './disclose.js';

/** A verification as JSON to send. */
export type RedactedVerification = VerificationJson;

/**
 * The smallest JSON that shows an applicant what the whole verification would show them: without any
 * one member of it something else would be drawn. To reviewers everything is shown.
 */
export function redactVerification(
  verification: Verification,
  audience: Audience,
): RedactedVerification {
  const { steps, reasons, retry, ...rest } = disclose(verification, audience);
  const needed = audience === 'reviewer' ? reasons : neededReasons(reasons, steps);
  return structuredClone({
    ...rest,
    ...(steps.length > 0 && { steps }),
    ...(needed.length > 0 && { reasons: needed }),
    ...(retry !== 'unknown' && { retry }),
  });
}

/**
 * Each reason is told once, whatever steps it stands under; but over a step that is drawn failed one
 * must stand.
 */
function neededReasons(reasons: readonly Reason[], steps: readonly Step[]): readonly Reason[] {
  const ids = [...new Set(reasons.map(({ id }) => id))];
  const toldAnyway = reasons.filter(({ id }) => !isSaidInDetail(id, ids));
  const failed = steps.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const explaining = new Set(
    failed.map((name) => [...toldAnyway, ...reasons].find(({ step }) => step === name)),
  );
  return ids.flatMap((id) => {
    const withStep = reasons.filter((reason) => reason.id === id && explaining.has(reason));
    return withStep.length || isSaidInDetail(id, ids) ? withStep : [{ id }];
  });
}
