/// <reference types="vite/client" />

/** Something that an element's contract names. */
interface Entry {
  readonly name: string;
  readonly description?: string;
}

/** What the manifest says of one element, as far as stories read it. */
export interface ElementManifest {
  readonly tagName: string;
  readonly summary: string;
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementManifest[] }[];
}

// Written by `npm run manifest`; a plain import would make the type check depend on it.
const [found] = Object.values(
  import.meta.glob<Manifest>('../../dist/custom-elements.json', { eager: true, import: 'default' }),
);
if (!found) throw new Error('dist/custom-elements.json is missing: run `npm run manifest`.');

/** The custom elements manifest: the contract of the elements, made of their doc comments. */
export const manifest = found;

/** The elements in the order in which a reader meets them. */
export const tags = [
  'idv-verification-card',
  'idv-status-badge',
  'idv-progress-stepper',
  'idv-reason-explainer',
] as const;

export function manifestOf(tag: string): ElementManifest {
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`The manifest has no <${tag}>.`);
  return element;
}
