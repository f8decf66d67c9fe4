import { isShowableStep } from '../disclosure/steps.js';
import { stepNames } from '../explain/step-names.js';
import { pairText, positionText, stepsLabel, tallyTexts } from '../explain/ui.js';
import { formatDate } from '../locales/dates.js';
import { formatNumber, pluralOf } from '../locales/numbers.js';
import type { Speech } from '../locales/speech.js';
import { bare, lookUp } from '../model/own.js';
import { ownSteps } from '../model/own-vocabulary.js';
import type { Attempt, Verification } from '../model/verification.js';
import type { Audience, StepStatus } from '../model/vocabulary.js';
import { ownText } from './own-text.js';
import type { Look } from './looks.js';
import { progressOf, type ProgressStep } from './progress.js';
import type { ReviewerWords } from './reviewer-words.js';
import { stepBadgeOf } from './step-badge.js';

/** The steps, in words. */
export interface StepperView {
  /** Names the list. */
  readonly label: string;
  /** "Step 2 of 4", where that is certain; else how many are done. */
  readonly position?: string;
  readonly steps: readonly StepView[];
}

export interface StepView {
  /** The step's name in the verification, or one of our own two: `information` and `result`. */
  readonly id: string;
  /** In the language of the reader. */
  readonly name: string;
  readonly state: string;
  /** The tone and the icon it is drawn with. */
  readonly look: Look;
  readonly status: StepStatus;
  readonly current: boolean;
  /** For reviewers: the tries before this one, the first one first. */
  readonly attempts?: string;
  /** For reviewers: says that the applicant does not see it. */
  readonly hidden?: string;
}

/** The steps of a disclosed verification. */
export function stepperOf(
  verification: Verification,
  audience: Audience,
  speech: Speech,
  reviewer?: ReviewerWords,
): StepperView {
  const { steps, position, tally } = progressOf(verification, audience);
  const { msg } = speech;
  return bare({
    label: stepsLabel(msg),
    steps: steps.map((step) => stepOf(step, speech, reviewer)),
    ...(position && {
      position: positionText(
        msg,
        formatNumber(speech, position),
        formatNumber(speech, steps.length),
      ),
    }),
    ...(tally && {
      position: tallyTexts[pluralOf(speech, tally.left)](
        msg,
        formatNumber(speech, tally.done),
        formatNumber(speech, tally.left),
      ),
    }),
  });
}

function stepOf(step: ProgressStep, speech: Speech, reviewer?: ReviewerWords): StepView {
  const { name, status, current, attempts } = step;
  const { label, look } = stepBadgeOf(step, reviewer);
  const isHidden = !lookUp(stepNames, name) && !isShowableStep(name);
  return bare({
    id: name,
    name: stepNameOf(name, speech, reviewer),
    state: label(speech.msg),
    look,
    status,
    current,
    ...(reviewer && attempts && { attempts: attemptsOf(attempts, speech, reviewer) }),
    ...(reviewer && isHidden && { hidden: reviewer.reviewerUi.hiddenFromApplicant(speech.msg) }),
  });
}

/** Reviewers read the provider's own name of a step that we have no words for. */
export function stepNameOf(name: string, { msg }: Speech, reviewer?: ReviewerWords): string {
  const text =
    (reviewer && lookUp(reviewer.reviewerStepNames, name)) ??
    lookUp(stepNames, name) ??
    (ownSteps.has(name) ? ownText(`step.${name}`) : undefined);
  if (text) return text(msg);
  return reviewer && name !== 'unknown' ? name : stepNames.other(msg);
}

const attemptsOf = (
  attempts: readonly Attempt[],
  speech: Speech,
  { stepStatusLabels, reviewerUi }: ReviewerWords,
): string =>
  pairText(
    speech.msg,
    reviewerUi.earlierTries(speech.msg),
    attempts
      .map(({ status, createdAt }) => {
        const state = stepStatusLabels[status](speech.msg);
        return createdAt ? `${state} (${formatDate(speech, createdAt)})` : state;
      })
      .join(' · '),
  );
