import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { directionOf } from '../../src/locales/match.js';
import { sample } from '../support/samples.js';

/** What waits for somebody to look at it, the oldest first. */
const cases = [
  ['1041', '4 days', 'plaid/pending-review-watchlist'],
  ['1047', '3 days', 'idmeta/finalize-review-needed'],
  ['1052', '2 days', 'yousign/failed-several-codes'],
  ['1053', '2 days', 'yousign/webhook-fraud-and-unknown-code'],
  ['1058', 'a day', 'plaid/failed-selfie-and-risk'],
  ['1060', 'a day', 'yousign/inconclusive-connection-too-weak'],
  ['1064', '5 hours', 'plaid/failed-document-expired-after-blurry-try'],
  ['1066', 'an hour', 'idmeta/finalize-failed'],
] as const;

/** The cases of a reviewer's day, and the one that they look at. */
class ReviewQueue extends LitElement {
  static override properties: PropertyDeclarations = {
    chosen: { state: true },
    language: {},
  };

  /** The number of a case. */
  declare chosen: string;
  declare language: string;

  constructor() {
    super();
    this.chosen = cases[0][0];
    this.language = 'en';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const [chosen, , payload] = cases.find(([each]) => each === this.chosen)!;
    return html`
      <div class="list-and-case">
        <nav aria-label="Cases">
          <ol class="cases">
            ${cases.map(([number, waiting, payload]) => this.#line(number, waiting, payload))}
          </ol>
        </nav>
        <section class="stack" aria-labelledby="case">
          <h2 id="case">Case ${chosen}</h2>
          <idv-verification-card
            lang=${this.language}
            dir=${directionOf(this.language)}
            audience="reviewer"
            heading-level="3"
            announce="off"
            .status=${sample(payload)}
          ></idv-verification-card>
        </section>
      </div>
    `;
  }

  #line(number: string, waiting: string, payload: string): TemplateResult {
    return html`<li>
      <button
        type="button"
        aria-current=${number === this.chosen ? 'true' : 'false'}
        @click=${() => (this.chosen = number)}
      >
        <b>Case ${number}</b>
        <idv-status-badge
          lang=${this.language}
          density="compact"
          audience="reviewer"
          announce="off"
          .status=${sample(payload)}
        ></idv-status-badge>
        <small>Waiting for ${waiting}</small>
      </button>
    </li>`;
  }
}

const tag = 'story-review-queue';
if (!customElements.get(tag)) customElements.define(tag, ReviewQueue);

export const reviewQueue = (language: unknown): TemplateResult =>
  html`<story-review-queue .language=${language}></story-review-queue>`;
