import { loadParts, offeredLocales } from '../../locales/loader.js';
import { matchLocale } from '../../locales/match.js';
import type { VerificationElement } from './verification-element.js';

/**
 * Makes an element that is on no page ready to draw: reads what its attributes say, and loads the
 * words.
 * @param lang a BCP 47 tag
 */
export async function prepare(element: VerificationElement, lang: string): Promise<void> {
  const localizer = element['localizer'];
  localizer.locale = matchLocale(lang, offeredLocales) ?? 'en';
  await Promise.all([element['prepare'](), loadParts(localizer.locale, localizer.parts())]);
  element['willUpdate'](new Map());
}
