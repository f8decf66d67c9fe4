import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Part } from './catalogue.js';
import { languageOf, watchLanguage } from './language-of.js';
import { loadCatalogue, offeredLocales } from './loader.js';
import { matchLocale } from './match.js';
import { createSpeech, type Speech } from './speech.js';

/**
 * Speaks the language that its element stands in, and follows it. Each element has its own, because
 * the library's own `configureLocalization` serves one language per page and throws when the page
 * has called it too. The extractor knows `msg` by its type.
 */
export class Localizer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: () => readonly Part[];
  #locale = 'en';
  #stop?: () => void;

  readonly speech: Speech;

  /** @param parts what the element says at the moment. */
  constructor(host: ReactiveControllerHost & Element, parts: () => readonly Part[]) {
    this.#host = host;
    this.#parts = parts;
    this.speech = createSpeech(() => this.#locale, parts);
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    this.#stop = watchLanguage(this.#host, () => this.#follow());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    for (const part of this.#parts()) this.#load(part);
  }

  #follow(): void {
    const locale = matchLocale(languageOf(this.#host), offeredLocales) ?? 'en';
    if (locale === this.#locale) return;
    this.#locale = locale;
    // A language that is asked for anew gets another chance to load.
    for (const part of this.#parts()) this.#load(part, { again: true });
    this.#host.requestUpdate();
  }

  #load(part: Part, options?: { readonly again: boolean }): void {
    const locale = this.#locale;
    void loadCatalogue(locale, part, options)?.then((isNew) => {
      if (isNew && locale === this.#locale) this.#host.requestUpdate();
    });
  }
}
