// All the elements side by side, and all that they write for an applicant.
import type { VerificationElement } from '../../../src/components/shared/verification-element.js';
import type { Kit } from './kit.js';

/** How a page hands over a payload. */
export type Way = 'property' | 'text' | 'attribute' | 'script';
export const ways: readonly Way[] = ['property', 'text', 'attribute', 'script'];

export class Screen {
  readonly place = document.createElement('div');
  readonly elements: readonly VerificationElement[];
  readonly #redact: Kit['redact'];
  /** What the elements have sent, since it was read. */
  readonly #events: string[] = [];

  /** @param steps what has a badge of its own, besides the verification */
  constructor({ redact, tags }: Kit, steps: readonly string[], lang = 'en') {
    this.#redact = redact;
    this.place.lang = lang;
    const create = (tag: string) => document.createElement(tag) as VerificationElement;
    const badges = steps.map((step) => Object.assign(create(tags.IdvStatusBadge), { step }));
    this.elements = [...Object.values(tags).map(create), ...badges];
    // What is told to assistive technology comes later, and a test of its own waits for it.
    for (const element of this.elements) element.announce = 'off';
    this.place.append(...this.elements);
    document.body.append(this.place);
    this.place.addEventListener('click', (event) => event.preventDefault());
    screens.add(this);
  }

  remove(): void {
    screens.delete(this);
    this.place.remove();
  }

  /** Hands a payload to all elements and waits until they have drawn it. */
  async show(payload: unknown, way: Way = 'property'): Promise<void> {
    for (const element of this.elements) give(element, payload, way);
    // A script's text is noticed a moment later.
    if (way === 'script') await new Promise((done) => setTimeout(done));
    await Promise.all(this.elements.map((element) => element.updateComplete));
  }

  /** Follows every link and presses every button, as far as the page. */
  press(): void {
    for (const { shadowRoot } of this.elements)
      for (const link of shadowRoot?.querySelectorAll<HTMLElement>('a, button') ?? []) link.click();
  }

  /** The events since the last call. */
  takeEvents(): readonly string[] {
    return this.#events.splice(0);
  }

  /** Everything that the kit wrote for what it shows now, without what the page wrote itself. */
  written(payload: unknown): string {
    return [
      ...this.elements.map(writtenBy),
      // An element may write elsewhere: into the head, or into a region of its own.
      ...[...document.body.children].filter((child) => child !== this.place).map(outerHtml),
      outerHtml(document.head),
      `redact ${JSON.stringify(this.#redact(payload))}`,
    ].join('\n');
  }

  /** Keeps an event of its own elements, or of something outside of all screens. */
  notice(target: EventTarget, event: Event): void {
    const place = target instanceof Node ? placeOf(target) : undefined;
    if (place && place !== this.place) return;
    const detail = event instanceof CustomEvent ? JSON.stringify(event.detail) : '';
    const index = this.elements.indexOf(target as VerificationElement);
    this.#events.push(`${event.type} of ${index} ${detail}`);
  }
}

const screens = new Set<Screen>();
const { dispatchEvent } = EventTarget.prototype;

// Whatever is sent by script is seen, under any name and from any target.
EventTarget.prototype.dispatchEvent = function (event) {
  for (const screen of screens) screen.notice(this, event);
  return dispatchEvent.call(this, event);
};

/** The place that a node is in, through shadow roots. */
function placeOf(node: Node): Element | undefined {
  for (const { place } of screens) if (place.contains(node)) return place;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? placeOf(root.host) : undefined;
}

const outerHtml = (element: Element): string => element.outerHTML;

/** Attributes but the page's own `status`, and the shadow tree with all that is nested in it. */
function writtenBy(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'status')
    .map(({ name, value }) => ` ${name}="${value}"`);
  return `<${element.localName}${attributes.join('')}>${shadowOf(element)}`;
}

function shadowOf({ shadowRoot }: Element): string {
  if (!shadowRoot) return '';
  const nested = [...shadowRoot.querySelectorAll('*')].map(shadowOf).join('');
  return `${shadowRoot.innerHTML}${shadowRoot.adoptedStyleSheets.length}${nested}`;
}

function give(element: VerificationElement, payload: unknown, way: Way): void {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  if (way === 'property') element.status = payload;
  else if (way === 'text') element.status = text;
  else if (way === 'attribute') element.setAttribute('status', text);
  else {
    const script = element.querySelector('script') ?? document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    if (!script.isConnected) element.append(script);
  }
}
