/**
 * Types for templates in Vue 3: `import type {} from 'idv-elements/vue'`. Tell Vue’s compiler too
 * that `isCustomElement: (tag) => tag.startsWith('idv-')`.
 * @module
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, Elements, EventsOf, Listeners, Properties } from './elements.js';

/** `@idv-action` is the property `onIdvAction` to Vue. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Camelized<Names> = { [Name in keyof Names as Camel<Name & string>]: Names[Name] };

/** An element as Vue knows a component. */
export interface VueElement<Element> {
  new (): {
    $props: HTMLAttributes &
      PublicProps &
      Attributes<Element> &
      Properties<Element> &
      Camelized<Listeners<Element, 'on-'>>;
    $slots: Record<string, () => unknown>;
    $el: Element;
    $emit: <Name extends keyof EventsOf<Element>>(
      name: Name,
      event: EventsOf<Element>[Name],
    ) => void;
  };
}

type VueElements = { [Tag in keyof Elements]: VueElement<Elements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}

  /** Vue’s own types lack it, since its older templates had another `slot`. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
