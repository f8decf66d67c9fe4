import { formatterOf, languageOf } from './formatters.js';
import type { Speech } from './speech.js';

/** A whole number in the digits of the language. */
export const formatNumber = (speech: Speech, value: number): string =>
  formatterOf(languageOf(speech), 'number', (lang) => new Intl.NumberFormat(lang)).format(value);

/** Which of a language's forms goes with a whole number. */
export const pluralOf = (speech: Speech, value: number): Intl.LDMLPluralRule =>
  formatterOf(languageOf(speech), 'plural', (lang) => new Intl.PluralRules(lang)).select(value);
