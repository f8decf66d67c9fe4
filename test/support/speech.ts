import type { Part } from '../../src/locales/catalogue.js';
import { base } from '../../src/locales/generated/parts/base.js';
import { reasons } from '../../src/locales/generated/parts/reasons.js';
import { reviewer } from '../../src/locales/generated/parts/reviewer.js';
import { Speech } from '../../src/locales/speech.js';

/** All that the kit says. */
export const allParts: readonly Part[] = [base, reasons, reviewer];

/** Says everything in a language, as far as it is loaded. */
export const speechIn = (locale: string, timeZone: string | undefined = 'UTC'): Speech =>
  new Speech(locale, allParts, timeZone);

/** Says everything in English. */
export const english = speechIn('en');
