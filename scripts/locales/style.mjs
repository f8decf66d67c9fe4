// What a language has beside its translations: a style sheet, a glossary, and who has translated it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './paths.mjs';

/** `src/locales/xliff/<language>.json`; CONTRIBUTING says what stands there. */
export const readStyle = (locale) =>
  JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8'));

/** The name of a language in that language. */
export const autonym = (locale) =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** What stands there before anybody has translated. */
export const newStyle = (locale) => ({
  language: autonym(locale),
  translated: { by: '', on: '' },
  style: '',
  terms: [],
  hints: [],
  sameAsEnglish: [],
});

const isDay = (text) => new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ?? false;
const isDone = ({ by, on } = {}) => ['human', 'machine'].includes(by) && isDay(on);

/** What a language that is translated does not say of itself. */
export function* styleFaults({ language, translated, readBack, style, terms, hints }) {
  if (!language) yield 'does not say its name';
  if (!isDone(translated)) yield 'does not say who has translated it, human or machine, and when';
  if (readBack && !isDone(readBack)) yield 'does not say who has read it back, and when';
  if (!style) yield 'has no style';
  if (!terms?.length) yield 'has no glossary';
  if (!hints?.length) yield 'does not say which words would hint at fraud';
}
