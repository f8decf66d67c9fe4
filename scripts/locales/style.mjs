// What a language has beside its translations: a style sheet, a glossary, and who has translated it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './xliff.mjs';

/** `src/locales/xliff/<language>.json`; CONTRIBUTING says what stands there. */
export const readStyle = (locale) =>
  JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8'));
