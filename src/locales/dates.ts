import { formatterOf, languageOf } from './formatters.js';
import type { Speech } from './speech.js';

/**
 * An ISO date as a person writes it. An instant falls on the day of the time zone; a date without a
 * time is the same day everywhere.
 */
export const formatDate = (speech: Speech, iso: string): string =>
  format(speech, iso, { dateStyle: 'long' });

/** The same with the time of day and the zone. */
export const formatDateTime = (speech: Speech, iso: string): string =>
  isInstant(iso)
    ? format(speech, iso, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        timeZoneName: 'short',
      })
    : formatDate(speech, iso);

/**
 * How long ago an instant was or how far off it is, as in "3 days ago", at a moment in milliseconds;
 * `undefined` for a date without a time, of which nobody knows.
 */
export function formatRelative(speech: Speech, iso: string, now: number): string | undefined {
  if (!isInstant(iso)) return undefined;
  const seconds = (Date.parse(iso) - now) / 1000;
  const [unit, length] =
    units.find(([, most]) => Math.abs(seconds) >= most) ?? (['minute', 60] as const);
  // Days are those of the calendar, as in the dates beside: two moments of one day are equally long
  // ago. The rest counts towards now: "2 hours ago" has been two hours. Of nothing, "this minute" is
  // said.
  const { timeZone } = speech;
  const count =
    unit === 'day'
      ? dayOf(Date.parse(iso), timeZone) - dayOf(now, timeZone)
      : Math.trunc(seconds / length);
  const numeric = count ? 'always' : 'auto';
  return formatterOf(
    languageOf(speech),
    `relative ${numeric}`,
    (lang) => new Intl.RelativeTimeFormat(lang, inheritsNothing({ numeric } as const)),
  ).format(count, unit);
}

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

const isInstant = (iso: string): boolean => iso.includes('T');

function format(speech: Speech, iso: string, options: Intl.DateTimeFormatOptions): string {
  const timeZone = isInstant(iso) ? speech.timeZone : 'UTC';
  return formatterOf(languageOf(speech), `${Object.keys(options).length} ${timeZone}`, (lang) =>
    dateFormat(lang, { ...options, timeZone }),
  ).format(new Date(iso));
}

/** `Intl` would take what a page has put on `Object.prototype` for an option. */
const inheritsNothing = <T extends object>(options: T): T => ({ __proto__: null, ...options });

/** A zone that does not exist is no reason to say nothing. */
function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang, inheritsNothing(options));
  } catch {
    return new Intl.DateTimeFormat(lang, inheritsNothing({ ...options, timeZone: 'UTC' }));
  }
}

/** The number of a day of the calendar, in a time zone. Swedes write dates as ISO does. */
const dayOf = (moment: number, timeZone: string | undefined): number =>
  Date.parse(
    formatterOf('sv', `day ${timeZone}`, (lang) => dateFormat(lang, { timeZone })).format(moment),
  ) / 86_400_000;
