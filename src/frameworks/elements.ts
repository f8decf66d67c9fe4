import type { LitElement } from 'lit';
import type { IdvProgressStepper } from '../components/progress-stepper/progress-stepper.js';
import type { IdvReasonExplainer } from '../components/reason-explainer/reason-explainer.js';
import type { IdvEventMap } from '../components/shared/events.js';
import type { ExplainingElement } from '../components/shared/explaining-element.js';
import type { IdvStatusBadge } from '../components/status-badge/status-badge.js';
import type { IdvVerificationCard } from '../components/verification-card/verification-card.js';

/*
 * What the template languages of frameworks need to know, derived from the classes themselves, so
 * that it cannot differ from them. Types only.
 */

/** The elements by their tags. */
export interface Elements {
  'idv-status-badge': IdvStatusBadge;
  'idv-progress-stepper': IdvProgressStepper;
  'idv-reason-explainer': IdvReasonExplainer;
  'idv-verification-card': IdvVerificationCard;
}

/** What can be set on an element in a template. */
export type Properties<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement>]?: Element[Name] | undefined;
};

/** The same by the names of attributes: `heading-level`. */
export type Attributes<Element> = {
  [Name in keyof Properties<Element> as Kebab<Name & string>]?: Element[Name] | undefined;
};

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** The events that an element sends. Only those that say why have actions in them. */
export type EventsOf<Element> = Element extends ExplainingElement
  ? IdvEventMap
  : Omit<IdvEventMap, 'idv-action'>;

/** Listeners, each under the name of its event after a prefix. */
export type Listeners<Element, Prefix extends string> = {
  [Name in keyof EventsOf<Element> as `${Prefix}${Name & string}`]?:
    ((event: EventsOf<Element>[Name] & { readonly currentTarget: Element }) => void) | undefined;
};
