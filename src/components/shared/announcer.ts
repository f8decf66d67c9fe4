import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../locales/speech.js';
import type { Spoken } from '../../view/spoken.js';
import { announce, prepareRegion } from './live-region.js';

/** What an element says at the moment. */
export interface Saying {
  readonly lines: Spoken;
  readonly language: Language;
  /** To another audience the same has another name, which is no change. */
  readonly reader: string;
}

/** Tells assistive technology what has changed, and nothing else: not what is there at first. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #saying: () => Saying | undefined;
  readonly #isOff: () => boolean;
  #last: Saying | undefined;

  /** @param saying `undefined` while there is nothing to say, which is no change either. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    saying: () => Saying | undefined,
    isOff: () => boolean,
  ) {
    this.#host = host;
    this.#saying = saying;
    this.#isOff = isOff;
    host.addController(this);
  }

  hostConnected(): void {
    // A region that comes with its text is not read out.
    if (!this.#isOff()) prepareRegion(this.#host);
  }

  hostUpdated(): void {
    const saying = this.#saying();
    if (!saying) return;
    const last = this.#last;
    this.#last = saying;
    if (last?.reader !== saying.reader || this.#isOff()) return;
    const changed = [...saying.lines].filter(([key]) => !last.lines.has(key));
    announce(
      this.#host,
      changed.map(([, line]) => line()),
      saying.language,
    );
  }
}
