import { stepNames } from '../explain/step-names.js';
import type { Text } from '../explain/text.js';
import { positionText } from '../explain/ui.js';
import type { Verification } from '../model/verification.js';
import type { Audience } from '../model/vocabulary.js';
import { stepLooks, type Look } from './looks.js';
import { progressOf } from './progress.js';
import type { ReviewerWords, Speech } from './speech.js';
import { stateTextOf } from './state-text.js';

/** The steps, in words. */
export interface StepperView {
  /** "Step 2 of 4", where that is certain. */
  readonly position?: string;
  readonly steps: readonly StepView[];
}

export interface StepView {
  readonly name: string;
  readonly state: string;
  readonly look: Look;
  readonly current: boolean;
}

/** The steps of a disclosed verification. */
export function stepperOf(
  verification: Verification,
  audience: Audience,
  speech: Speech,
  reviewer?: ReviewerWords,
): StepperView {
  const { steps, position } = progressOf(verification, audience);
  const { msg } = speech;
  return {
    steps: steps.map((step) => ({
      name: nameOf(step.name, speech, reviewer),
      state: stateTextOf(step, reviewer)(msg),
      look: stepLooks[step.status],
      current: step.current,
    })),
    ...(position && {
      position: positionText(msg, speech.number(position), speech.number(steps.length)),
    }),
  };
}

/** Reviewers read the provider's own name of a step that we have no words for. */
function nameOf(name: string, { msg }: Speech, reviewer?: ReviewerWords): string {
  const text = own(stepNames, name) ?? (reviewer && own(reviewer.sensitiveStepNames, name));
  if (text) return text(msg);
  return reviewer && name !== 'unknown' ? name : stepNames.other(msg);
}

const own = (table: Readonly<Record<string, Text>>, name: string): Text | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
