import '../../src/define.js';
import { reviewerParts } from '../../src/components/shared/reviewer/lazy-parts.js';
import { more } from '../../src/components/status-badge/lazy-more.js';
import { forReviewers } from '../../src/view/lazy-for-reviewers.js';
import type { VerificationElement } from '../../src/components/shared/verification-element.js';

export const tags = [
  'idv-status-badge',
  'idv-progress-stepper',
  'idv-reason-explainer',
  'idv-verification-card',
] as const;
export type Tag = (typeof tags)[number];

type Settings = Readonly<Record<string, unknown>>;

const places: HTMLElement[] = [];

/** A place on the page of its own; it is taken away after the test. */
export function place(lang?: string): HTMLElement {
  const element = document.createElement('div');
  if (lang) element.lang = lang;
  document.body.append(element);
  places.push(element);
  return element;
}

/** Markup on the page; the first element of it once it has rendered. */
export async function markup<T extends HTMLElement = VerificationElement>(
  text: string,
): Promise<T> {
  const container = place();
  container.innerHTML = text;
  const element = container.firstElementChild as T;
  await settled(element);
  return element;
}

/** One of our elements with these properties, once it has rendered. */
export async function show<Name extends Tag>(
  tag: Name,
  settings: Settings,
  container: HTMLElement = place(),
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(tag);
  Object.assign(element, settings);
  container.append(element);
  await settled(element);
  return element;
}

/** Opens all that an element keeps closed at first. */
export function unfold(element: Element): void {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
}

/** What each of some elements draws, to the byte, side by side on a page. */
export async function drawn(
  elements: readonly ({ readonly tag: Tag } & Settings)[],
): Promise<string[]> {
  const container = place();
  const shown = elements.map(({ tag, ...settings }) => show(tag, settings, container));
  const texts = (await Promise.all(shown)).map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');
  container.remove();
  return texts;
}

/** Waits until an element has drawn what it has. */
export async function settled(element: Element): Promise<void> {
  await (element as VerificationElement).updateComplete;
}

/** The words on screen, in order, with single spaces. */
export const words = (element: Element): string =>
  [...(element.shadowRoot?.children ?? [])]
    .map((child) => (child as HTMLElement).innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** All that the kit writes into a page for an element. */
export const written = (element: Element): string =>
  `${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join()} ${element.shadowRoot?.innerHTML ?? ''}`;

/** The parts of an element by name. */
export const parts = (element: Element, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${name}']`) ?? []),
];

/** The details of the events of a name that an element sends. */
export function listen<Name extends keyof HTMLElementEventMap>(
  element: EventTarget,
  name: Name,
): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  element.addEventListener(name, (event) => events.push(event as HTMLElementEventMap[Name]));
  return events;
}

/** Waits until something is so, or fails. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (isSo()) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`It did not happen: ${what}`);
}

// They come in many small modules here, which a busy machine takes a while to serve.
before(async function () {
  this.timeout(30_000);
  await Promise.all([forReviewers.load(), reviewerParts.load(), more.load()]);
});

afterEach(() => {
  for (const element of places.splice(0)) element.remove();
});
