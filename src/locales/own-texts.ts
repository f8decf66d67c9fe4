import type { Catalogue, CatalogueTemplate } from './catalogue.js';

type OwnTexts = Record<string, string | CatalogueTemplate>;
const texts = new Map<string, OwnTexts>();

/** The texts that a site has put in the place of the kit's, or added to them, in one language. */
export const ownTexts = (locale: string): Catalogue | undefined => texts.get(locale);

/** Adds a text; `{0}` and `{1}` are the places of what the English text holds. */
export function addOwnText(locale: string, id: string, text: string): void {
  const own = texts.get(locale) ?? (Object.create(null) as OwnTexts);
  texts.set(locale, own);
  own[id] = toEntry(text);
}

function toEntry(text: string): string | CatalogueTemplate {
  const pieces = text.split(/\{(\d)\}/);
  return pieces.length === 1
    ? text
    : {
        strings: pieces.filter((_, index) => index % 2 === 0),
        values: pieces.filter((_, index) => index % 2 === 1).map(Number),
      };
}
