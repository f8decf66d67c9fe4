import type { Speech } from './speech.js';

const formatters = new Map<string, unknown>();
const mostFormatters = 60;

/** Making one costs a hundred times what using it does. */
export function formatterOf<T>(lang: string, kind: string, create: (lang: string) => T): T {
  const key = `${lang} ${kind}`;
  if (!formatters.has(key)) {
    if (formatters.size >= mostFormatters) formatters.clear();
    formatters.set(key, create(lang));
  }
  return formatters.get(key) as T;
}

/** Numbers and dates are in the language of the words beside them. */
export const languageOf = (speech: Speech): string => speech.languageOf('base').lang;
