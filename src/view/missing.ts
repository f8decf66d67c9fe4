import { missingHeading } from '../explain/ui.js';
import type { Speech } from '../locales/speech.js';
import type { Verification } from '../model/verification.js';
import type { ReviewerWords } from './reviewer-words.js';
import { stepNameOf } from './stepper.js';

/** The parts that the provider still asks for. */
export interface MissingView {
  readonly heading: string;
  readonly names: readonly string[];
}

/** Of a disclosed verification; `undefined` when nothing is missing. */
export function missingOf(
  { steps }: Verification,
  speech: Speech,
  words?: ReviewerWords,
): MissingView | undefined {
  const names = steps
    .filter(({ status }) => status === 'missing')
    .map(({ name }) => stepNameOf(name, speech, words));
  return names.length
    ? { heading: missingHeading(speech.msg), names: [...new Set(names)] }
    : undefined;
}
