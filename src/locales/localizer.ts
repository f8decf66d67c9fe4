import type { MsgFn, StrResult } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asText, translate, type Part } from './catalogue.js';
import { languageOf, watchLanguage } from './language-of.js';
import { catalogueOf, loadCatalogue, offeredLocales } from './loader.js';
import { directionOf, matchLocale } from './match.js';

/** A language and the direction it is written in, for the attributes of the same names. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

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

  /** @param parts what the element says at the moment. */
  constructor(host: ReactiveControllerHost & Element, parts: () => readonly Part[]) {
    this.#host = host;
    this.#parts = parts;
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

  /** The text of a message in this language, or in English while or where there is none. */
  readonly msg: MsgFn = ((source: string | StrResult, { id = '' } = {}) => {
    for (const part of this.#parts()) {
      const text = translate(catalogueOf(this.#locale, part), id, source);
      if (text !== undefined) return text;
    }
    return asText(source);
  }) as MsgFn;

  /** The language that a part's texts are really in: English where it has no catalogue. */
  languageOf(part: Part): Language {
    const lang = catalogueOf(this.#locale, part) ? this.#locale : 'en';
    return { lang, dir: directionOf(lang) };
  }

  /** A whole number in this language's digits. */
  number(value: number): string {
    return formatterOf(this.#lang, 'number', () => new Intl.NumberFormat(this.#lang)).format(value);
  }

  /**
   * An ISO date as a person writes it. An instant falls on the day of the reader's own time zone; a
   * date without a time is the same day everywhere.
   */
  date(iso: string): string {
    const zone = iso.includes('T') ? undefined : 'UTC';
    const create = () => new Intl.DateTimeFormat(this.#lang, { dateStyle: 'long', timeZone: zone });
    return formatterOf(this.#lang, `date ${zone}`, create).format(new Date(iso));
  }

  get #lang(): string {
    return this.languageOf('base').lang;
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

const formatters = new Map<string, unknown>();
const mostFormatters = 60;

/** Making one costs a hundred times what using it does. */
function formatterOf<T>(lang: string, kind: string, create: () => T): T {
  const key = `${lang} ${kind}`;
  if (!formatters.has(key)) {
    if (formatters.size >= mostFormatters) formatters.clear();
    formatters.set(key, create());
  }
  return formatters.get(key) as T;
}
