import { localeFor } from '../../locales/loader.js';
import type { VerificationElement } from './verification-element.js';

/**
 * Makes an element that is on no page ready to draw: reads what its attributes say, and loads the
 * words.
 * @param lang a BCP 47 tag
 */
export async function prepare(element: VerificationElement, lang: string): Promise<void> {
  const localizer = element['localizer'];
  localizer.locale = localeFor(lang) ?? 'en';
  await Promise.all([element['prepare'](), localizer.load(localizer.locale)]);
  element['willUpdate'](new Map());
}
