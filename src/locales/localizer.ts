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
  #stop?: () => void;
  /** A language that is asked for anew gets another chance to load. */
  #again = false;

  /** What it speaks: English, until it is on a page, or is told. */
  locale = 'en';
  readonly parts: () => readonly Part[];
  readonly speech: Speech;

  /**
   * @param parts what the element says at the moment
   * @param timeZone what the site asks for; else the reader's own, which a server does not know
   */
  constructor(
    host: ReactiveControllerHost & Element,
    parts: () => readonly Part[],
    timeZone: () => string | undefined,
  ) {
    this.#host = host;
    this.parts = parts;
    this.speech = createSpeech(
      () => this.locale,
      parts,
      () => timeZone() ?? (this.#stop ? undefined : 'UTC'),
    );
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
    const { locale } = this;
    const again = this.#again;
    this.#again = false;
    for (const part of this.parts())
      void loadCatalogue(locale, part, { again })?.then((isNew) => {
        if (isNew && locale === this.locale) this.#host.requestUpdate();
      });
  }

  #follow(): void {
    const locale = matchLocale(languageOf(this.#host), offeredLocales) ?? this.locale;
    if (locale === this.locale) return;
    this.locale = locale;
    this.#again = true;
    this.#host.requestUpdate();
  }
}
