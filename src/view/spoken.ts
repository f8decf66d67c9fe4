import { identityCheckText, stepChangeText } from '../explain/ui.js';
import type { Speech } from '../locales/speech.js';
import type { VerificationStatus } from '../model/vocabulary.js';
import type { StepView } from './stepper.js';

/**
 * A short sentence that an element says, under a key that is the same in every language: what has
 * another key than before has changed. The sentence is made when it is needed.
 */
export type SpokenLine = readonly [key: string, line: () => string];

/** In the same words for every element that shows it, so that a page says a change once. */
export const spokenStatus = (
  status: VerificationStatus,
  label: string,
  { msg }: Speech,
): SpokenLine => [status, () => identityCheckText(msg, label)];

export const spokenSteps = (steps: readonly StepView[], { msg }: Speech): readonly SpokenLine[] =>
  steps.map(({ id, status, look, name, state }) => [
    `${id} ${status} ${look}`,
    () => stepChangeText(msg, name, state),
  ]);
