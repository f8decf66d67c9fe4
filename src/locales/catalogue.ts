import type { StrResult } from '@lit/localize';

/** The texts of one language by message id; a text with placeholders says which goes where. */
export type Catalogue = Readonly<Record<string, string | CatalogueTemplate>>;

/** `values` are the places of the placeholders in the English text. */
export interface CatalogueTemplate {
  readonly strings: readonly string[];
  readonly values: readonly number[];
}

/**
 * Catalogues come in parts: what every element says, what only those say that explain, and what only
 * reviewers read. Nobody loads what is not for them.
 */
export type PartName = 'base' | 'reasons' | 'reviewer';

/** A part, and how to load it in each language; see `generated/parts`. */
export interface Part {
  readonly name: PartName;
  readonly loaders: Readonly<Record<string, () => Promise<{ readonly default: Catalogue }>>>;
}

/** The translation of an English text; `undefined` if the catalogue does not have it. */
export function translate(
  catalogue: Catalogue | undefined,
  id: string,
  source: string | StrResult,
): string | undefined {
  if (!catalogue || !Object.hasOwn(catalogue, id)) return undefined;
  const entry = catalogue[id];
  if (typeof entry === 'string' || !entry) return entry;
  const values = typeof source === 'string' ? [] : source.values;
  return join(
    entry.strings,
    entry.values.map((index) => values[index]),
  );
}

/** The English text itself. */
export const asText = (source: string | StrResult): string =>
  typeof source === 'string' ? source : join(source.strings, source.values);

const join = (strings: readonly string[], values: readonly unknown[]): string =>
  strings
    .map((string, index) => `${string}${(values[index] as string | undefined) ?? ''}`)
    .join('');
