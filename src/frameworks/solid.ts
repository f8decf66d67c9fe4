/**
 * Types for JSX in Solid, which sets the properties of custom elements, by their own names and with
 * `prop:`, and listens with `on:`: `import type {} from 'idv-elements/solid'`.
 * @module
 */
import type { JSX } from 'solid-js';
import type { Attributes, Elements, Listeners, Properties } from './elements.js';

type Prefixed<Names, Prefix extends string> = {
  [Name in keyof Names as `${Prefix}${Name & string}`]?: Names[Name];
};

/** The elements as JSX knows them. */
export type SolidElements = {
  [Tag in keyof Elements]: JSX.HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Prefixed<Attributes<Elements[Tag]>, 'attr:'> &
    Prefixed<Properties<Elements[Tag]>, 'prop:'> &
    Listeners<Elements[Tag], 'on:'>;
};

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Solid asks for it.
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
