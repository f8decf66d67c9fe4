import { anotherWayLabel, informationLabels, resultLabels, stepLabels } from '../explain/labels.js';
import type { Text } from '../explain/text.js';
import type { Step } from '../model/verification.js';
import type { StepStatus } from '../model/vocabulary.js';
import { anotherWayLook, stepLooks, type Badge, type Look } from './looks.js';
import type { ProgressStep } from './progress.js';
import type { ReviewerWords } from './reviewer-words.js';

type SomeLabels = Readonly<Partial<Record<StepStatus, Text>>>;

/** A step's state in a word and a look. */
export const stepBadgeOf = (step: Step & Partial<ProgressStep>, reviewer?: ReviewerWords): Badge =>
  step.anotherWay
    ? { label: anotherWayLabel, look: anotherWayLook }
    : { label: labelOf(step, reviewer), look: lookOf(step) };

/** The result is not worked on by the person but looked at by others. */
const lookOf = ({ name, status }: Step): Look =>
  stepLooks[name === 'result' && status === 'active' ? 'pending_review' : status];

/** Our own two steps have the same words for everyone. */
function labelOf({ name, status }: Step, reviewer?: ReviewerWords): Text {
  const ours = name === 'result' || name === 'information';
  if (reviewer && !ours) return reviewer.stepStatusLabels[status];
  const own: SomeLabels = name === 'result' ? resultLabels : ours ? informationLabels : {};
  const common: SomeLabels = stepLabels;
  return own[status] ?? common[status] ?? stepLabels.unknown;
}
