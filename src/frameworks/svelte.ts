/**
 * Types for templates in Svelte 5, which sets properties and listens to events of custom elements
 * itself: `import type {} from 'idv-elements/svelte'`.
 * @module
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Elements, Listeners, Properties } from './elements.js';

type SvelteElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners<Elements[Tag], 'on'>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends SvelteElements {}
}
