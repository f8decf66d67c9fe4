import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Where the files of translators are. */
export const folder = join(root, 'src/locales/xliff');
