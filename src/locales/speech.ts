import type { MsgFn, StrResult } from '@lit/localize';
import { asText, translate, type Part } from './catalogue.js';
import { catalogueOf } from './loader.js';
import { directionOf } from './match.js';
import { ownTexts } from './own-texts.js';

/** A language and the direction it is written in, for the attributes of the same names. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Says things in the language of the reader. */
export interface Speech {
  /** The text of a message in this language, or in English while or where there is none. */
  readonly msg: MsgFn;
  /** The language that a part's texts are really in: English where it has no catalogue. */
  languageOf(part: Part): Language;
  /** A whole number in this language's digits. */
  number(value: number): string;
  /** Which of a language's forms goes with a whole number. */
  plural(value: number): Intl.LDMLPluralRule;
  /**
   * An ISO date as a person writes it. An instant falls on the day of the time zone; a date without
   * a time is the same day everywhere.
   */
  date(iso: string): string;
  /** The same with the time of day and the zone. */
  dateTime(iso: string): string;
  /**
   * How long ago an instant was or how far off it is, as in "3 days ago", at a moment in milliseconds;
   * `undefined` for a date without a time, of which nobody knows.
   */
  relative(iso: string, now: number): string | undefined;
}

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/**
 * Speaks with the catalogues that are loaded at the moment.
 * @param locale one that the kit offers; it may change
 * @param parts what is said, so that no other catalogue is needed
 * @param timeZone an IANA zone; the reader's own when there is none
 */
export function createSpeech(
  locale: () => string,
  parts: () => readonly Part[],
  timeZone: () => string | undefined,
): Speech {
  const msg = ((source: string | StrResult, { id = '' } = {}) => {
    const catalogues = [
      ownTexts(locale()),
      ...parts().map((part) => catalogueOf(locale(), part)),
      ownTexts('en'),
    ];
    for (const catalogue of catalogues) {
      const text = translate(catalogue, id, source);
      if (text !== undefined) return text;
    }
    return asText(source);
  }) as MsgFn;

  const languageOf = (part: Part): Language => {
    const lang = catalogueOf(locale(), part) ? locale() : 'en';
    return { lang, dir: directionOf(lang) };
  };

  const formatter = <T>(kind: string, create: (lang: string) => T): T =>
    formatterOf(languageOf('base').lang, kind, create);

  const format = (iso: string, options: Intl.DateTimeFormatOptions): string => {
    const zone = iso.includes('T') ? timeZone() : 'UTC';
    return formatter(`${Object.keys(options).length} ${zone}`, (lang) =>
      dateFormat(lang, { ...options, timeZone: zone }),
    ).format(new Date(iso));
  };
  const date = (iso: string): string => format(iso, { dateStyle: 'long' });

  return {
    msg,
    languageOf,
    number: (value) => formatter('number', (lang) => new Intl.NumberFormat(lang)).format(value),
    plural: (value) => formatter('plural', (lang) => new Intl.PluralRules(lang)).select(value),
    date,
    dateTime: (iso) =>
      iso.includes('T')
        ? format(iso, {
            year: 'numeric',
            month: 'long',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            timeZoneName: 'short',
          })
        : date(iso),
    relative(iso, now) {
      if (!iso.includes('T')) return undefined;
      const seconds = (Date.parse(iso) - now) / 1000;
      const [unit, length] =
        units.find(([, most]) => Math.abs(seconds) >= most) ?? (['minute', 60] as const);
      // Days are those of the calendar, as in the dates beside: two moments of one day are equally
      // long ago. The rest counts towards now: "2 hours ago" has been two hours. Of nothing, "this
      // minute" is said.
      const count =
        unit === 'day'
          ? dayOf(Date.parse(iso), timeZone()) - dayOf(now, timeZone())
          : Math.trunc(seconds / length);
      const numeric = count ? 'always' : 'auto';
      return formatter(
        `relative ${numeric}`,
        (lang) => new Intl.RelativeTimeFormat(lang, inheritsNothing({ numeric } as const)),
      ).format(count, unit);
    },
  };
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

const formatters = new Map<string, unknown>();
const mostFormatters = 60;

/** Making one costs a hundred times what using it does. */
function formatterOf<T>(lang: string, kind: string, create: (lang: string) => T): T {
  const key = `${lang} ${kind}`;
  if (!formatters.has(key)) {
    if (formatters.size >= mostFormatters) formatters.clear();
    formatters.set(key, create(lang));
  }
  return formatters.get(key) as T;
}
