import { parts, type Catalogue, type Part } from './catalogue.js';
import { loaders } from './generated/loaders.js';

const catalogues = new Map<string, Catalogue>();
const loading = new Map<string, Promise<boolean>>();
const failed = new Set<string>();

/** The languages that are there besides English. */
export const offeredLocales: readonly string[] = ['en', ...Object.keys(loaders)];

/** A catalogue that has been loaded. */
export const catalogueOf = (locale: string, part: Part): Catalogue | undefined =>
  catalogues.get(`${locale}/${part}`);

/**
 * Loads a part of a language once. A failure is remembered, so that drawing does not ask for a
 * missing file again and again; `again` forgets it.
 * @returns whether the texts are new; `undefined` when there is nothing to load. Never rejects:
 * without the catalogue the texts are English
 */
export function loadCatalogue(
  locale: string,
  part: Part,
  { again = false } = {},
): Promise<boolean> | undefined {
  const key = `${locale}/${part}`;
  const load = Object.hasOwn(loaders, locale) ? loaders[locale]?.[part] : undefined;
  if (!load || catalogues.has(key)) return undefined;
  if (again && failed.delete(key)) loading.delete(key);
  let pending = loading.get(key);
  if (!pending) {
    pending = load()
      .then((module) => !!catalogues.set(key, module.default))
      .catch(() => !failed.add(key));
    loading.set(key, pending);
  }
  return pending;
}

/** Takes the texts of a language that are there already; nothing is loaded for them. */
export function addCatalogues(
  locale: string,
  texts: Readonly<Partial<Record<Part, Catalogue>>>,
): void {
  for (const [part, catalogue] of Object.entries(texts))
    catalogues.set(`${locale}/${part}`, catalogue);
}

/**
 * Loads all the texts of a language, for a page that wants no English before it.
 * @param locale a language that the kit has, as in `de`; any other loads nothing
 * @returns when all is there, or could not be loaded; never rejects
 */
export const loadLocale = (locale: string): Promise<void> => loadParts(locale, parts);

/** Loads some parts of a language, also after a failure. Never rejects. */
export async function loadParts(locale: string, wanted: readonly Part[]): Promise<void> {
  await Promise.all(wanted.flatMap((part) => loadCatalogue(locale, part, { again: true }) ?? []));
}
