// What happens on the page while an element gets payload after payload.
import type { Screen } from './screen.js';

const everything = { attributes: true, characterData: true, childList: true, subtree: true };

/** Every change of the page, of its head as well and of the shadow trees, but the page's own. */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #records: MutationRecord[] = [];

  constructor(screen: Screen) {
    this.#observer = new MutationObserver((records) => this.#records.push(...records));
    this.#observer.observe(document, everything);
    for (const { shadowRoot } of screen.elements)
      if (shadowRoot) this.#observer.observe(shadowRoot, everything);
  }

  /** What has changed; the watch is over then. */
  end(): readonly string[] {
    const records = [...this.#records, ...this.#observer.takeRecords()];
    this.#observer.disconnect();
    return records
      .filter((record) => !isOwn(record))
      .map(
        ({ type, target, attributeName }) => `${type} of ${target.nodeName} ${attributeName ?? ''}`,
      );
  }
}

/** A page writes a `status` attribute or the text of a child script itself. */
const isOwn = ({ target, attributeName }: MutationRecord): boolean =>
  attributeName === 'status' || target instanceof HTMLScriptElement;

/** Every request that the page makes. */
export class Requests {
  readonly #observer: PerformanceObserver;
  readonly #urls: string[] = [];

  constructor() {
    this.#observer = new PerformanceObserver((list) => this.#keep(list.getEntries()));
    this.#observer.observe({ type: 'resource' });
  }

  /** The requests that have come back since the last call. */
  takeNow(): readonly string[] {
    this.#keep(this.#observer.takeRecords());
    return this.#urls.splice(0).filter((url) => !url.startsWith(own));
  }

  /** The same, once those under way have come back: two of our own after them take longer. */
  async take(): Promise<readonly string[]> {
    for (const turn of [1, 2]) await fetch(`${own}${turn}`);
    await new Promise((done) => setTimeout(done, 100));
    return this.takeNow();
  }

  #keep(entries: PerformanceEntryList): void {
    this.#urls.push(...entries.map(({ name }) => name));
  }
}

const own = `${import.meta.url}?turn=`;
