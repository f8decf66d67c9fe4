import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Speech } from '../../../locales/speech.js';
import type { Explanation, ForReviewers, ReviewerExplanation } from '../../../view/explanation.js';
import { textOf } from '../../../view/text.js';
import { announce } from '../live-region.js';
import { CopyAsText } from './copy-as-text.js';
import { applicantTemplate, factsTemplate, reviewerReasonsTemplate } from './reviewer.template.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What an element shows only to reviewers; it comes in a chunk of its own. */
export class ReviewerParts {
  readonly #host: Host;
  readonly #words: ForReviewers;
  readonly #copier: CopyAsText;

  constructor(host: Host, words: ForReviewers) {
    this.#host = host;
    this.#words = words;
    this.#copier = new CopyAsText(host);
  }

  /** Every reason, and what the applicant reads of it. */
  reasons(reviewer: ReviewerExplanation, speech: Speech, level: number): unknown {
    return reviewerReasonsTemplate(reviewer, speech, level);
  }

  /** Facts, what the applicant sees, and a button that copies it all. */
  rest(explanation: Explanation, speech: Speech): unknown {
    const { reviewer } = explanation;
    if (!reviewer) return nothing;
    const { msg } = speech;
    const { copyAsText: idle, copied, notCopied } = this.#words.reviewerUi;
    const labels = { idle, copied, notCopied };
    const language = speech.languageOf('reviewer');
    return html`${factsTemplate(reviewer.facts, language)}
      ${applicantTemplate(reviewer, msg, language)}
      <button
        part="copy"
        class="copy"
        type="button"
        lang=${language.lang}
        dir=${language.dir}
        @click=${() => this.#copy(textOf(explanation, msg), speech)}
      >
        ${labels[this.#copier.state](msg)}
      </button>`;
  }

  /** A region inside a button would not be heard: the button is one thing, and its text its name. */
  async #copy(text: string, speech: Speech): Promise<void> {
    const label = this.#words.reviewerUi[await this.#copier.copy(text)];
    if (this.#host.isConnected)
      announce(this.#host, [label(speech.msg)], speech.languageOf('reviewer'));
  }
}
