import type { MsgFn, StrResult } from '@lit/localize';
import { asText, translate, type Part, type PartName } from './catalogue.js';
import { catalogueOf } from './loader.js';
import { directionOf } from './match.js';

/** A language and the direction it is written in, for the attributes of the same names. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const english: Language = { lang: 'en', dir: 'ltr' };

/** Says things in one language, with the catalogues that are there at the moment. */
export class Speech {
  readonly #language: Language;
  readonly #catalogues: readonly (PartName | 'own')[];

  /**
   * @param locale one that the kit offers
   * @param parts what is said, so that nothing else is looked through
   * @param timeZone an IANA zone; the reader's own when there is none
   */
  constructor(
    readonly locale: string,
    readonly parts: readonly Part[],
    readonly timeZone: string | undefined,
  ) {
    this.#catalogues = ['own', ...parts.map(({ name }) => name)];
    this.#language = { lang: locale, dir: directionOf(locale) };
  }

  /** The text of a message, or its English while or where there is no other. */
  readonly msg = ((source: string | StrResult, { id = '' } = {}) => {
    for (const name of this.#catalogues) {
      const text = translate(catalogueOf(this.locale, name), id, source);
      if (text !== undefined) return text;
    }
    return translate(catalogueOf('en', 'own'), id, source) ?? asText(source);
  }) as MsgFn;

  /** The language that a part's texts are really in: English where it has no catalogue. */
  languageOf(part: PartName): Language {
    return catalogueOf(this.locale, part) ? this.#language : english;
  }
}

let last: Speech | undefined;

/** Most elements of a page speak alike, so what served the last one serves the next. */
export function speechOf(
  locale: string,
  parts: readonly Part[],
  timeZone: string | undefined,
): Speech {
  if (last?.locale !== locale || last.parts !== parts || last.timeZone !== timeZone)
    last = new Speech(locale, parts, timeZone);
  return last;
}
