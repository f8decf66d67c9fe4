import { requestLabels } from '../explain/labels.js';
import { bare } from '../model/own.js';
import type { Step, Verification } from '../model/verification.js';
import type { Audience, RequestStatus } from '../model/vocabulary.js';
import { type Badge } from './looks.js';
import { requestLooks } from './more-looks.js';
import { progressOf } from './progress.js';
import type { ReviewerWords } from './reviewer-words.js';
import { stepBadgeOf } from './step-badge.js';

/** The badge of one step; a step that is not there, or may not be seen, is not available. */
export function badgeOfStep(
  name: string,
  verification: Verification | null,
  audience: Audience,
  reviewer?: ReviewerWords,
): Badge {
  // To reviewers a step that does not apply has a badge, though it is not drawn.
  const steps = verification
    ? [...progressOf(verification, audience).steps, ...verification.steps]
    : [];
  const step = steps.find((each) => each.name === name) ?? bare<Step>({ name, status: 'unknown' });
  return stepBadgeOf(step, reviewer);
}

/** The badge of an API request. */
export function badgeOfRequest(status: RequestStatus, reviewer?: ReviewerWords): Badge {
  const labels = reviewer?.requestLabels ?? requestLabels;
  return { label: labels[status], look: requestLooks[status] };
}
