import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { discloseDiagnostics } from '../../disclosure/status.js';
import type { Part } from '../../locales/catalogue.js';
import { base } from '../../locales/generated/parts/base.js';
import { loadParts } from '../../locales/loader.js';
import { Localizer } from '../../locales/localizer.js';
import type { Speech } from '../../locales/speech.js';
import {
  registrations,
  unwatchRegistrations,
  watchRegistrations,
} from '../../model/registration.js';
import type { Verification } from '../../model/verification.js';
import type { Audience } from '../../model/vocabulary.js';
import type { ParseResult } from '../../providers/provider.js';
import { register } from './register.js';
import { Input } from './input.js';
import { JsonChild } from './json-child.js';
import { announce, prepareRegion } from './live-region.js';
import { loadingTemplate } from './loading.template.js';
import { News } from './news.js';
import { hasOwnContent } from './own-content.js';
import { parseOnce } from './parse-once.js';
import { Said } from './said.js';
import { StyledElement } from './styled-element.js';
import type { SpokenLine } from '../../view/spoken.js';
import type { ForReviewers } from '../../view/explanation.js';
import { forReviewers } from '../../view/lazy-for-reviewers.js';

// Who imports an element gets the types of its events.
export type { IdvEventMap } from './events.js';

/**
 * What the four elements have in common: they take a status, read it, and show what their audience
 * may see of it, in the language they stand in.
 */
export abstract class VerificationElement extends StyledElement {
  static override properties: PropertyDeclarations = {
    status: { converter: { fromAttribute: (value: string | null) => value ?? undefined } },
    provider: {},
    audience: {},
    announce: {},
    density: { reflect: true },
    timeZone: { attribute: 'time-zone' },
  };

  /**
   * Registers the element.
   * @param tag a name of your own; our elements do not depend on each other's names
   */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    register(this as unknown as CustomElementConstructor, tag, registry);
  }

  /** The name that the element has by default. */
  static readonly tag: string;

  /** Gives way to what is drawn here; `idv-elements/hydrate` keeps what a server has drawn. */
  protected static hydrate({ shadowRoot }: VerificationElement): Promise<void> {
    return Promise.resolve(shadowRoot!.replaceChildren());
  }

  /**
   * What the provider returned, unmodified, or our own JSON: an object, its JSON text, or a bare
   * word of our vocabulary (`verified`). `undefined` is still loading; anything unreadable shows as
   * "not available". The attribute takes the same as text, and so does a child
   * `<script type="application/json">`.
   * @default undefined
   */
  declare status: unknown;

  /**
   * Who made the JSON, when its structure does not say: the name of a registered provider. Leave it
   * out for what `redact` returns, which is our own JSON.
   * @default undefined
   */
  declare provider: string | undefined;

  /**
   * Who reads: `applicant` sees nothing that may not be told to the person; `reviewer` sees all.
   * Any other value is `applicant`.
   * @default 'applicant'
   */
  declare audience: 'applicant' | 'reviewer' | undefined;

  /**
   * Whether a change is told to assistive technology, politely and once for all elements that show
   * it. Any other value than `off` is `on`.
   * @default 'on'
   */
  declare announce: 'on' | 'off' | undefined;

  /**
   * `compact` is for tables, queues and side bars. Any other value is the default.
   * @default 'comfortable'
   */
  declare density: 'comfortable' | 'compact' | undefined;

  /**
   * The IANA time zone in which a moment falls on a day, as in `Europe/Berlin`. Without it, it is the
   * reader's own; on a server, which does not know that, and where there is no such zone, UTC.
   * @default undefined
   */
  declare timeZone: string | undefined;

  /** What the element says to an applicant, so that no other catalogue is loaded. */
  protected get parts(): readonly Part[] {
    return parts;
  }

  protected readonly localizer = new Localizer(this, this.parts);
  protected readonly jsonChild = new JsonChild(this);

  /** Says things in the language that the element stands in. */
  protected get speech(): Speech {
    return this.localizer.speech;
  }

  /** What the audience may see; `null` for nothing that can be shown, `undefined` while loading. */
  protected verification: Verification | null | undefined;

  /** What only reviewers read; there for no one else. */
  protected reviewerWords: ForReviewers | undefined;
  #askedIn = '';

  readonly #input = new Input();
  readonly #news = new News(this);
  readonly #said = new Said();
  #wordsAreMissing = false;

  protected get reader(): Audience {
    return this.audience === 'reviewer' && !this.#wordsAreMissing ? 'reviewer' : 'applicant';
  }

  /** Whether there is something to show, or to say that there is nothing. */
  protected get ready(): boolean {
    return this.verification !== undefined && (this.reader === 'applicant' || !!this.reviewerWords);
  }

  /** What the reader may see of a verification. */
  protected abstract disclose(verification: Verification): Verification;

  /** What an input is read with besides the providers; it is read again when this changes. */
  protected get readWith(): unknown {
    return undefined;
  }

  protected readInput(input: unknown): ParseResult {
    return parseOnce(input, this.provider ?? undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchRegistrations(this);
    // A region that comes with its text is not read out.
    if (this.announce !== 'off') prepareRegion(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchRegistrations(this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = () => super.scheduleUpdate();
    const isDrawn = !this.hasUpdated && this.renderRoot.firstChild;
    return isDrawn ? VerificationElement.hydrate(this).then(update) : update();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('audience')) this.#wordsAreMissing = false;
    const disclose = (verification: Verification) => this.disclose(verification);
    const given = this.status === undefined ? this.jsonChild.text : this.status;
    const source = [given, this.provider, this.readWith, registrations()];
    this.verification = this.#input.take(source, (input) => this.readInput(input), disclose);
    const words = this.reader === 'reviewer' ? this.#wordsForReviewers() : undefined;
    this.reviewerWords = words;
    this.localizer.timeZone = this.timeZone ?? undefined;
    this.localizer.parts = words ? [...this.parts, words.reviewerPart] : this.parts;
  }

  protected override updated(_changed: PropertyValues): void {
    const { reader, verification } = this;
    this.#news.tell(reader, verification, discloseDiagnostics(this.#input.diagnostics, reader));
    if (!verification || !this.ready) return;
    const lines = this.#said.change(reader, this.spoken(verification)).map(([, line]) => line());
    if (lines.length && this.announce !== 'off')
      announce(this, lines, this.speech.languageOf('base'));
  }

  /** Before there is anything to show, the page's own content stands in for it, or a word of ours. */
  protected override render(): unknown {
    if (this.ready) return this.renderReady();
    const word = hasOwnContent(this) ? nothing : loadingTemplate(this.speech);
    return html`${word}<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  #onSlotChange(): void {
    this.jsonChild.read();
    this.requestUpdate();
  }

  protected abstract renderReady(): unknown;

  /** What a change of is told to assistive technology. */
  protected abstract spoken(verification: Verification): readonly SpokenLine[];

  /** What is there already of what only reviewers read. */
  protected get loadedForReviewers(): ForReviewers | undefined {
    return forReviewers.loaded;
  }

  /** Loads what drawing needs besides words, where it must be there at once. Never rejects. */
  protected async prepare(): Promise<void> {
    const words = this.audience === 'reviewer' ? await this.loadForReviewers() : undefined;
    if (words) await loadParts(this.localizer.locale, [words.reviewerPart]);
  }

  /** Loads what only reviewers read. Never rejects. */
  protected loadForReviewers(): Promise<ForReviewers | undefined> {
    return forReviewers.load();
  }

  #wordsForReviewers(): ForReviewers | undefined {
    const words = this.loadedForReviewers;
    const loading = words ? this.#loadReviewerPart(words) : this.loadForReviewers();
    if (!loading) return words;
    // Without the words a reviewer gets what an applicant would, rather than nothing.
    void loading.then(() => {
      this.#wordsAreMissing = !this.loadedForReviewers;
      this.requestUpdate();
    });
    return undefined;
  }

  /** Drawing asks for it once in a language, however often it fails. */
  #loadReviewerPart({ reviewerPart }: ForReviewers): Promise<unknown> | undefined {
    const { locale } = this.localizer;
    if (this.#askedIn === locale) return undefined;
    return loadParts(locale, [reviewerPart])?.then(() => (this.#askedIn = locale));
  }
}

const parts: readonly Part[] = [base];
