import { statusTexts } from '../explain/statuses.js';
import { endedLabel, createdLabel, updatedLabel } from '../explain/ui.js';
import type { Verification } from '../model/verification.js';
import type { Speech, ReviewerWords } from './speech.js';

/** What a status means, in two parts. */
export interface StatusView {
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
  return reviewer
    ? {
        title: reviewer.verificationLabels[status](msg),
        advice: reviewer.statusExplanations[status](msg),
      }
    : { title: statusTexts[status].title(msg), advice: statusTexts[status].advice(msg) };
}

/** One date of a verification. */
export interface DateView {
  readonly label: string;
  readonly iso: string;
  readonly text: string;
}

/** The dates that a disclosed verification has, oldest first. */
export const datesOf = (
  { createdAt, updatedAt, completedAt }: Verification,
  speech: Speech,
): readonly DateView[] =>
  (
    [
      [createdLabel, createdAt],
      [updatedLabel, updatedAt],
      [endedLabel, completedAt],
    ] as const
  ).flatMap(([label, iso]) =>
    iso ? [{ label: label(speech.msg), iso, text: speech.date(iso) }] : [],
  );
