import { verificationLabels } from '../explain/status-labels.js';
import { goOnAdvice, statusTexts, stillNeededText, type StatusText } from '../explain/statuses.js';
import type { Speech } from '../locales/speech.js';
import type { Verification } from '../model/verification.js';
import type { ReviewerWords } from './reviewer-words.js';

/** What a status means, in three parts. */
export interface StatusView {
  /** One word or two, as in a badge. */
  readonly label: string;
  /** What happened. */
  readonly title: string;
  /** What to do; reviewers get what the status means instead. */
  readonly advice: string;
}

/** Of a disclosed verification; of `null`, that it is not available. */
export function statusOf(
  verification: Verification | null,
  { msg }: Speech,
  reviewer?: ReviewerWords,
): StatusView {
  const status = verification?.status ?? 'unknown';
  const label = (reviewer?.verificationLabels ?? verificationLabels)[status](msg);
  if (reviewer) return { label, title: label, advice: reviewer.statusExplanations[status](msg) };
  const { title, advice } = textOf(verification);
  return { label, title: title(msg), advice: advice(msg) };
}

/** It makes a difference whether a person sees how to go on, or which parts are missing. */
function textOf(verification: Verification | null): StatusText {
  if (!verification) return statusTexts.unknown;
  const { status, steps, link } = verification;
  if (status === 'in_progress' && link) return { ...statusTexts[status], advice: goOnAdvice };
  const isNamed = steps.some((step) => step.status === 'missing');
  return status === 'incomplete' && isNamed ? stillNeededText : statusTexts[status];
}
