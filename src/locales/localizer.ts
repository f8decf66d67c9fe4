import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Part } from './catalogue.js';
import { languageOf, stopWatchingLanguage, watchLanguage, type Follower } from './language-of.js';
import { loadParts, localeFor } from './loader.js';
import { speechOf, type Speech } from './speech.js';

/**
 * Speaks the language that its element stands in, and follows it. Each element has its own, because
 * the library's own `configureLocalization` serves one language per page and throws when the page
 * has called it too. The extractor knows `msg` by its type.
 */
export class Localizer implements ReactiveController, Follower {
  readonly #host: ReactiveControllerHost & Element;
  #hasBeenOnPage = false;
  /** What the page asks for. */
  #wanted?: string | undefined;
  /** What is being loaded. */
  #awaited?: string | undefined;

  /** What it speaks: English at first, and the last language until all that is said has come. */
  locale = 'en';
  /** What the element says at the moment. */
  parts: readonly Part[];
  /** What the site asks for; else it is the reader's own, which a server does not know. */
  timeZone: string | undefined;

  constructor(host: ReactiveControllerHost & Element, parts: readonly Part[]) {
    this.#host = host;
    this.parts = parts;
    host.addController(this);
  }

  get speech(): Speech {
    const timeZone = this.timeZone ?? (this.#hasBeenOnPage ? undefined : 'UTC');
    return speechOf(this.locale, this.parts, timeZone);
  }

  /** Loads what is said in a language that is asked for; `undefined` when it is there. */
  load(locale: string): Promise<unknown> | undefined {
    return loadParts(locale, this.parts);
  }

  /** Goes on in the language of what a server has drawn, where the page's own has not come yet. */
  continueIn(lang: string): void {
    if (this.#wanted !== this.locale) this.locale = lang;
  }

  hostConnected(): void {
    this.#hasBeenOnPage = true;
    this.follow();
    watchLanguage(this.#host, this);
  }

  hostDisconnected(): void {
    stopWatchingLanguage(this);
  }

  follow(): void {
    const wanted = localeFor(languageOf(this.#host)) ?? this.#wanted;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#host.requestUpdate();
  }

  /** Not before: what a page imports after the element need not be loaded. */
  hostUpdate(): void {
    const wanted = this.#wanted ?? this.locale;
    if (wanted === this.#awaited) return;
    const loading = wanted === this.locale ? undefined : this.load(wanted);
    this.#awaited = loading && wanted;
    if (loading) void loading.then(() => this.#speak(wanted));
    else this.locale = wanted;
  }

  /** Another language may have been asked for meanwhile. */
  #speak(locale: string): void {
    if (this.#awaited !== locale) return;
    this.#awaited = undefined;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
