import { html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { disclose, discloseDiagnostics } from '../../disclosure/disclose.js';
import type { Part } from '../../locales/catalogue.js';
import { Localizer } from '../../locales/localizer.js';
import type { Diagnostic } from '../../model/diagnostics.js';
import type { Verification } from '../../model/verification.js';
import type { Audience, VerificationStatus } from '../../model/vocabulary.js';
import type { ParseResult } from '../../providers/provider.js';
import { register } from './register.js';
import { emit } from './events.js';
import { JsonChild } from './json-child.js';
import { parseOnce } from './parse-once.js';
import type { ReviewerWords } from '../../view/speech.js';
import { loadedReviewerWords, loadReviewerWords } from './reviewer-words.js';

/**
 * What the four elements have in common: they take a status, read it, and show what their audience
 * may see of it, in the language they stand in.
 */
export abstract class VerificationElement extends LitElement {
  static override properties: PropertyDeclarations = {
    status: { converter: { fromAttribute: (value: string | null) => value ?? undefined } },
    provider: {},
    audience: {},
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

  /**
   * What the provider returned, unmodified, or our own JSON: an object, its JSON text, or a bare
   * word of our vocabulary (`verified`). `undefined` is still loading; anything unreadable shows as
   * "not available". The attribute takes the same as text, and so does a child
   * `<script type="application/json">`.
   * @default undefined
   */
  declare status: unknown;

  /**
   * Who made the JSON, when its structure does not say: the name of a registered provider.
   * @default undefined
   */
  declare provider: string | undefined;

  /**
   * Who reads: `applicant` sees nothing that may not be told to the person; `reviewer` sees all.
   * Any other value is `applicant`.
   * @default 'applicant'
   */
  declare audience: Audience | undefined;

  /** What the element says, so that no other catalogue is loaded. */
  protected get parts(): readonly Part[] {
    return ['base'];
  }

  protected readonly localizer = new Localizer(this, () =>
    this.reader === 'reviewer' ? [...this.parts, 'reviewer', 'reviewer-reasons'] : this.parts,
  );
  protected readonly jsonChild = new JsonChild(this);

  /** What the audience may see; `null` for nothing that can be shown, `undefined` while loading. */
  protected verification: Verification | null | undefined;

  /** What only reviewers read; there for no one else. */
  protected reviewerWords: ReviewerWords | undefined;

  /** What was read last, and how. */
  #source: readonly unknown[] = [undefined];
  /** What came of it, before disclosure. */
  #read: Verification | null | undefined;
  #unreported: readonly Diagnostic[] = [];
  #announced: VerificationStatus | undefined;

  protected get reader(): Audience {
    return this.audience === 'reviewer' ? 'reviewer' : 'applicant';
  }

  /** Whether there is something to show, or to say that there is nothing. */
  protected get ready(): boolean {
    return this.verification !== undefined && (this.reader === 'applicant' || !!this.reviewerWords);
  }

  /** What kind of input is expected; an input is read again when this changes. */
  protected get inputKind(): string {
    return 'verification';
  }

  protected readInput(input: unknown): ParseResult {
    return parseOnce(input, this.provider ?? undefined);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#takeInput(this.status === undefined ? this.jsonChild.text : this.status);
    this.verification = this.#read && disclose(this.#read, this.reader);
    this.reviewerWords = this.reader === 'reviewer' ? this.#wordsForReviewers() : undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    const diagnostics = discloseDiagnostics(this.#unreported, this.reader);
    this.#unreported = [];
    if (diagnostics.length) emit(this, 'idv-diagnostic', { diagnostics });

    const from = this.#announced;
    const to = this.verification?.status;
    this.#announced = to ?? from;
    if (from && to && from !== to) emit(this, 'idv-status-change', { from, to });
  }

  /** Before there is anything to show, the page's own content stands in for it. */
  protected override render(): unknown {
    return this.ready ? this.renderReady() : html`<slot @slotchange=${this.jsonChild.read}></slot>`;
  }

  protected abstract renderReady(): unknown;

  /** Reads an input that is new; one that carries no state leaves standing what stands. */
  #takeInput(input: unknown): void {
    const source = [input, this.provider, this.inputKind];
    if (source.every((part, index) => part === this.#source[index])) return;
    this.#source = source;
    if (input === undefined) {
      this.#read = undefined;
      return;
    }
    const { verification, diagnostics } = this.readInput(input);
    const stateless = diagnostics.some(({ code }) => code === 'no_state');
    this.#read = verification ?? (stateless ? this.#read : null) ?? null;
    this.#unreported = diagnostics;
  }

  #wordsForReviewers(): ReviewerWords | undefined {
    const words = loadedReviewerWords();
    if (!words) void loadReviewerWords().then((loaded) => loaded && this.requestUpdate());
    return words;
  }
}
