import { anotherWayLabel, informationLabels, resultLabels, stepLabels } from '../explain/labels.js';
import type { Text } from '../explain/text.js';
import { lookUp } from '../model/own.js';
import type { Step } from '../model/verification.js';
import type { StepStatus } from '../model/vocabulary.js';
import { type Badge } from './looks.js';
import { anotherWayLook, stepLooks } from './more-looks.js';
import type { ProgressStep } from './progress.js';
import type { ReviewerWords } from './reviewer-words.js';

type SomeLabels = Readonly<Partial<Record<StepStatus, Text>>>;

/** Of our own two steps, beside what is said of any. */
const ownLabels: Readonly<Record<string, SomeLabels>> = {
  information: informationLabels,
  result: resultLabels,
};

/** A step's state in a word and a look. */
export function stepBadgeOf(step: Step & Partial<ProgressStep>, reviewer?: ReviewerWords): Badge {
  if (step.anotherWay) return { label: anotherWayLabel, look: anotherWayLook };
  const status = seenStatus(step);
  return { label: labelOf(step.name, status, reviewer), look: stepLooks[status] };
}

/** The result is not worked on by the person but looked at by others. */
const seenStatus = ({ name, status }: Step): StepStatus =>
  name === 'result' && status === 'active' ? 'pending_review' : status;

/** To a reviewer a result is like any step; how far a person came is said in one way to everyone. */
function labelOf(name: string, status: StepStatus, reviewer?: ReviewerWords): Text {
  if (reviewer && name !== 'information') return reviewer.stepStatusLabels[status];
  const own = lookUp(ownLabels, name) ?? {};
  return lookUp(own, status) ?? lookUp(stepLabels, status) ?? stepLabels.unknown;
}
