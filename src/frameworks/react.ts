/**
 * Types for JSX in React 19, which sets properties and listens to events of custom elements itself:
 * `import type {} from 'idv-elements/react'`.
 * @module
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Attributes, Elements, Listeners, Properties } from './elements.js';

/** The elements as JSX knows them, with `key` and `ref`. */
export type ReactElements = {
  [Tag in keyof Elements]: ClassAttributes<Elements[Tag]> &
    HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners<Elements[Tag], 'on'>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React asks for it.
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
