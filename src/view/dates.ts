import { createdLabel, endedLabel, updatedLabel } from '../explain/ui.js';
import type { Speech } from '../locales/speech.js';
import type { Verification } from '../model/verification.js';

/** One date of a verification. */
export interface DateView {
  readonly label: string;
  /** ISO 8601, as in a `Verification`. */
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
