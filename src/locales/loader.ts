import type { Catalogue, Part, PartName } from './catalogue.js';
import { base } from './generated/parts/base.js';
import { matchLocale } from './match.js';

type Texts = Partial<Record<PartName | 'own', Catalogue>>;

/** What has come, by language. */
const catalogues = new Map<string, Texts>();
/** What is on its way. */
const loads = new Map<string, Promise<void>>();

/** The languages that there are. */
export const offeredLocales: readonly string[] = ['en', ...Object.keys(base.loaders)];

let last: readonly [tag: string, locale: string | undefined] = ['', undefined];

/**
 * The language that serves a reader of `tag`; `undefined` when there is none. Most elements of a page
 * ask for the same, so the last answer is kept.
 */
export function localeFor(tag: string): string | undefined {
  if (last[0] !== tag) last = [tag, matchLocale(tag, offeredLocales)];
  return last[1];
}

/** A catalogue that has been loaded; `own` is what a site says in words of its own. */
export const catalogueOf = (locale: string, part: PartName | 'own'): Catalogue | undefined =>
  catalogues.get(locale)?.[part];

/** Takes the texts of a language that are there already; nothing is loaded for them. */
export function addCatalogues(locale: string, texts: Readonly<Texts>): void {
  catalogues.set(locale, { ...catalogues.get(locale), ...texts });
}

/**
 * Loads parts of a language, each once; what has failed is tried again when it is asked for again.
 * @returns when all is there that can be; `undefined` when there is nothing to wait for. Never
 * rejects: without a catalogue the texts are English
 */
export function loadParts(locale: string, parts: readonly Part[]): Promise<unknown> | undefined {
  const all = parts.flatMap((part) => loadPart(locale, part) ?? []);
  return all.length ? Promise.all(all) : undefined;
}

function loadPart(locale: string, { name, loaders }: Part): Promise<void> | undefined {
  if (catalogueOf(locale, name) || !Object.hasOwn(loaders, locale)) return undefined;
  const key = `${locale}/${name}`;
  let load = loads.get(key);
  if (!load) {
    load = loaders[locale]!()
      .then((module) => addCatalogues(locale, { [name]: module.default }))
      .catch(() => undefined)
      .finally(() => loads.delete(key));
    loads.set(key, load);
  }
  return load;
}
