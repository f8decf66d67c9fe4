import { formatterOf, languageOf } from './formatters.js';
import type { Speech } from './speech.js';

/** Languages with digits of their own. */
const ownDigits = /^(ar|as|bn|ckb|fa|mr|my|ne|ps)\b/;

/** A whole number in the digits of the language. */
export function formatNumber(speech: Speech, value: number): string {
  const language = languageOf(speech);
  // All others write small numbers alike, and the first formatter of a page takes long to make.
  return value < 1000 && !ownDigits.test(language)
    ? String(value)
    : formatterOf(language, 'number', (lang) => new Intl.NumberFormat(lang)).format(value);
}

/** Which of a language's forms goes with a whole number. */
export const pluralOf = (speech: Speech, value: number): Intl.LDMLPluralRule =>
  formatterOf(languageOf(speech), 'plural', (lang) => new Intl.PluralRules(lang)).select(value);
