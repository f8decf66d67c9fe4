import { createdLabel, endedLabel, expiresLabel, updatedLabel } from '../explain/ui.js';
import { formatDate, formatDateTime, formatRelative } from '../locales/dates.js';
import type { Speech } from '../locales/speech.js';
import { bare } from '../model/own.js';
import type { Verification } from '../model/verification.js';

/** One date of a verification. */
export interface DateView {
  readonly label: string;
  /** ISO 8601, as in a `Verification`. */
  readonly iso: string;
  readonly text: string;
  /** With the time of day and the zone, where the payload has them. */
  readonly exact: string;
  /** How long ago that was; only where a moment to count from is given. */
  readonly relative?: string;
}

/**
 * The dates that a disclosed verification has, oldest first.
 * @param now milliseconds; without it nothing is said about how long ago they were
 */
export function datesOf(
  { createdAt, updatedAt, expiresAt, completedAt }: Verification,
  speech: Speech,
  now?: number,
): readonly DateView[] {
  const dates = [
    [createdLabel, createdAt],
    [updatedLabel, updatedAt],
    [expiresLabel, expiresAt],
    [endedLabel, completedAt],
  ] as const;
  return dates.flatMap(([label, iso]) =>
    iso ? [dateOf(label(speech.msg), iso, speech, now)] : [],
  );
}

function dateOf(label: string, iso: string, speech: Speech, now?: number): DateView {
  const relative = now === undefined ? undefined : formatRelative(speech, iso, now);
  return bare({
    label,
    iso,
    text: formatDate(speech, iso),
    exact: formatDateTime(speech, iso),
    ...(relative && { relative }),
  });
}
