import type { CatalogueTemplate } from './catalogue.js';
import { addCatalogues, catalogueOf } from './loader.js';

/**
 * Puts a text of the site in the place of the kit's, or adds it, in one language; `{0}` and `{1}` are
 * the places of what the English text holds.
 */
export function addOwnText(locale: string, id: string, text: string): void {
  addCatalogues(locale, { own: { ...catalogueOf(locale, 'own'), [id]: toEntry(text) } });
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

/** Whether a text is the site's own, and there is none in the language for it. */
export const isOnlyEnglish = (text: string, locale: string): boolean =>
  locale !== 'en' && isOwn(text, 'en') && !isOwn(text, locale);

const isOwn = (text: string, locale: string): boolean =>
  Object.values(catalogueOf(locale, 'own') ?? {}).includes(text);
