import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Part } from '../../locales/catalogue.js';
import type { Verification } from '../../model/verification.js';
import { explanationOf, type Explanation } from '../../view/explanation.js';
import { spokenStatus, type Spoken } from '../../view/spoken.js';
import { textOf } from '../../view/text.js';
import { reasonsTemplate } from '../reason-explainer/reason-explainer.template.js';
import { CopyAsText } from './copy-as-text.js';
import { headingLevel } from './heading-level.js';
import { announce } from './live-region.js';
import { applicantTemplate, factsTemplate, reviewerReasonsTemplate } from './reviewer.template.js';
import { SiteSlots } from './site-slots.js';
import { VerificationElement } from './verification-element.js';

/** What the two elements have in common that say why. */
export abstract class ExplainingElement extends VerificationElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
  };

  /**
   * Level of the first heading, 1 to 6, so that it fits the outline of the page.
   * @default 2
   */
  declare headingLevel: number | undefined;

  readonly #copier = new CopyAsText(this);
  protected readonly siteSlots = new SiteSlots(this);

  protected override get parts(): readonly Part[] {
    return ['base', 'reasons'];
  }

  protected get level(): number {
    return headingLevel(this.headingLevel);
  }

  /** For an element that says how long ago something was. */
  protected get now(): number | undefined {
    return undefined;
  }

  /** What is shown at the moment. */
  protected explanation: Explanation | undefined;

  protected override renderReady(): unknown {
    const { verification = null, speech, reviewerWords } = this;
    this.explanation = explanationOf(verification, speech, reviewerWords, this.now);
    return this.renderExplanation(this.explanation);
  }

  protected override spoken({ status }: Verification): Spoken {
    return new Map([spokenStatus(status, this.explanation?.label ?? '', this.speech)]);
  }

  protected abstract renderExplanation(explanation: Explanation): unknown;

  /** Why, for whom it is; nothing where no reason is known or may be told. */
  protected renderReasons({ reasons, reviewer }: Explanation, level: number): unknown {
    const { speech } = this;
    if (reviewer)
      return reviewerReasonsTemplate(
        reviewer,
        speech.languageOf('reviewer-reasons'),
        speech.languageOf('reviewer'),
        level,
      );
    return reasons ? reasonsTemplate(reasons, speech.languageOf('reasons'), level) : nothing;
  }

  /** What else only a reviewer is told. */
  protected renderForReviewer(explanation: Explanation): unknown {
    const { reviewer } = explanation;
    const ui = this.reviewerWords?.reviewerUi;
    if (!reviewer || !ui) return nothing;
    const labels = { idle: ui.copyAsText, copied: ui.copied, notCopied: ui.notCopied };
    const language = this.speech.languageOf('reviewer-reasons');
    return html`${factsTemplate(reviewer.facts, language)}
      ${applicantTemplate(reviewer, this.speech.msg, language)}
      <button
        part="copy"
        class="copy"
        type="button"
        lang=${language.lang}
        dir=${language.dir}
        @click=${() => this.#copy(textOf(explanation, this.speech.msg))}
      >
        ${labels[this.#copier.state](this.speech.msg)}
      </button>`;
  }

  /** A region inside a button would not be heard: the button is one thing, and its text its name. */
  async #copy(text: string): Promise<void> {
    const state = await this.#copier.copy(text);
    const label = this.reviewerWords?.reviewerUi[state];
    if (!label || !this.isConnected) return;
    announce(this, [label(this.speech.msg)], this.speech.languageOf('reviewer-reasons'));
  }
}
