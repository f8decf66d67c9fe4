import { base } from './generated/parts/base.js';
import { reasons } from './generated/parts/reasons.js';
import { reviewer } from './generated/parts/reviewer.js';
import { loadParts } from './loader.js';

/**
 * Loads all the texts of a language, for a page that wants no English before it.
 * @param locale a language that the kit has, as in `de`; any other loads nothing
 * @returns when all is there, or could not be loaded; never rejects
 */
export async function loadLocale(locale: string): Promise<void> {
  await loadParts(locale, [base, reasons, reviewer]);
}
