import { informationLabels, resultLabels, stepLabels } from '../explain/labels.js';
import type { Text } from '../explain/text.js';
import type { Step } from '../model/verification.js';
import type { StepStatus } from '../model/vocabulary.js';
import type { ReviewerWords } from './reviewer-words.js';

type SomeLabels = Readonly<Partial<Record<StepStatus, Text>>>;

/** A step's state in words; our own two steps have the same words for everyone. */
export function stateTextOf({ name, status }: Step, reviewer?: ReviewerWords): Text {
  const ours = name === 'result' || name === 'information';
  if (reviewer && !ours) return reviewer.stepStatusLabels[status];
  const own: SomeLabels = name === 'result' ? resultLabels : ours ? informationLabels : {};
  const common: SomeLabels = stepLabels;
  return own[status] ?? common[status] ?? stepLabels.unknown;
}
