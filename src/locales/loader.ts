import type { Catalogue, Part } from './catalogue.js';
import { loaders } from './generated/loaders.js';

const catalogues = new Map<string, Catalogue>();
const loading = new Map<string, Promise<void>>();

/** The languages that are there besides English. */
export const offeredLocales: readonly string[] = ['en', ...Object.keys(loaders)];

/** A catalogue that has been loaded. */
export const catalogueOf = (locale: string, part: Part): Catalogue | undefined =>
  catalogues.get(`${locale}/${part}`);

/**
 * Loads a part of a language; once, unless it fails, then again when it is asked for again. Never
 * rejects: without the catalogue the texts are English. `undefined` when there is nothing to load.
 */
export function loadCatalogue(locale: string, part: Part): Promise<void> | undefined {
  const key = `${locale}/${part}`;
  const load = Object.hasOwn(loaders, locale) ? loaders[locale]?.[part] : undefined;
  if (!load || catalogues.has(key)) return undefined;
  let pending = loading.get(key);
  if (!pending) {
    pending = load()
      .then((module) => void catalogues.set(key, module.default))
      .catch(() => undefined)
      .finally(() => loading.delete(key));
    loading.set(key, pending);
  }
  return pending;
}

const parts: readonly Part[] = ['base', 'reasons', 'reviewer', 'reviewer-reasons'];

/**
 * Loads all the texts of a language, for a page that wants no English before it.
 * @param locale a language that the kit has, as in `de`; any other loads nothing
 * @returns when all is there, or could not be loaded; never rejects
 */
export async function loadLocale(locale: string): Promise<void> {
  const pending = parts.flatMap((part) => loadCatalogue(locale, part) ?? []);
  await Promise.all(pending);
}
