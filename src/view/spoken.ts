import { identityCheckText, stepChangeText } from '../explain/ui.js';
import type { Speech } from '../locales/speech.js';
import type { VerificationStatus } from '../model/vocabulary.js';
import type { StepView } from './stepper.js';

/**
 * What an element says, in short sentences, each under a key that is the same in every language: what
 * has another key than before has changed. A sentence is made when it is needed.
 */
export type Spoken = ReadonlyMap<string, () => string>;
type Line = readonly [key: string, line: () => string];

/** In the same words for every element that shows it, so that a page says a change once. */
export const spokenStatus = (status: VerificationStatus, label: string, { msg }: Speech): Line => [
  status,
  () => identityCheckText(msg, label),
];

export const spokenSteps = (steps: readonly StepView[], { msg }: Speech): readonly Line[] =>
  steps.map(({ id, status, look, name, state }) => [
    `${id} ${status} ${look}`,
    () => stepChangeText(msg, name, state),
  ]);
