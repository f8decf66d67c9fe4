import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { redact } from '../../src/core.js';
import { expectWords } from '../support/expectations.js';
import { payloadStory } from '../support/payload-story.js';
import { payload, yousign, type Json } from '../support/payloads.js';
import { expectSecretsKept, markedJson } from '../support/secrets.js';

const meta: Meta = { title: 'Reasons/What the applicant must not see' };
export default meta;

/** The marked lines reach the reviewer, and leave no trace on the applicant's card. */
const secretStory = (
  payload: Json,
  applicant: readonly string[],
  reviewer: readonly string[],
): StoryObj =>
  payloadStory({
    payload,
    words: { applicant, reviewer },
    beside: markedJson(payload),
    check: expectSecretsKept(payload),
  });

const untold = [
  'Not verified',
  'Your information Sent Result Not confirmed',
  'Contact the company',
];

/** Somebody looks at a possible match. The applicant only reads that all was sent. */
export const WatchlistReview = secretStory(
  payload('plaid', 'pending-review-watchlist'),
  ['Being checked', 'Your information Sent Result Being checked'],
  ['Review needed', 'Watchlist screening Review needed', 'watchlist_screening.pending_review'],
);

/** What can be put right is told; the suspicion beside it changes not a letter. */
export const FraudBesideBlurryDocument = secretStory(
  yousign('failed', ['IDVV_1301', 'IDVV_2301', 'IDVV_2304']),
  ['What happened The picture of your document was not sharp. If you are asked to try again'],
  ['The applicant reads: The picture of your document', 'IDVV_2301', 'Not shown to the applicant'],
);

/** Whoever forces the person may be reading this. */
export const Duress = secretStory(yousign('failed', ['IDVV_2403']), untold, [
  'IDVV_2403',
  'think of their safety',
]);

/** Every signal of a risk check. */
export const EveryRiskSignal = secretStory(payload('plaid', 'failed-risk-every-signal'), untold, [
  'Risk check Failed',
  'behavior.fraud_ring_detected.yes',
  'facial_duplicates',
  'Risk signal',
]);

/** What the kit does not know could be anything, so it is not told. */
export const UnknownCode = secretStory(yousign('failed', ['IDVV_2499']), untold, [
  'IDVV_2499',
  'The provider sent a code that has no explanation here.',
]);

const alike: Readonly<Record<string, readonly (readonly [what: string, payload: Json])[]>> = {
  Plaid: [
    ['A hit', payload('plaid', 'failed-watchlist')],
    ['Risk signals', payload('plaid', 'failed-risk-every-signal')],
    ['A decision by hand', payload('plaid', 'failed-manually-rejected')],
  ],
  Yousign: [
    ['Fraud', yousign('failed', ['IDVV_2301', 'IDVV_2304'])],
    ['Duress', yousign('failed', ['IDVV_2403'])],
    ['An unknown code', yousign('failed', ['IDVV_2499'])],
    ['No code at all', yousign('failed', [])],
  ],
};

/** All rejections that may not be explained look the same, so that nobody can tell one from another. */
export const AllLookTheSame: StoryObj = {
  render: () =>
    html`<div class="stack">
      ${Object.entries(alike).map(
        ([provider, payloads]) => html`
          <section class="columns">
            ${payloads.map(
              ([what, status]) =>
                html`<div class="stack">
                  <h2 lang="en" dir="ltr">${provider}: ${what}</h2>
                  <idv-verification-card
                    .status=${status}
                    heading-level="3"
                  ></idv-verification-card>
                </div>`,
            )}
          </section>
        `,
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    for (const section of canvasElement.querySelectorAll('section')) {
      const [first, ...others] = section.querySelectorAll('idv-verification-card');
      await expectWords(first!, []);
      for (const card of others) {
        await card.updateComplete;
        await expect(card.shadowRoot?.innerHTML).toBe(first!.shadowRoot?.innerHTML);
        await expect(redact(card.status)).toEqual(redact(first!.status));
      }
    }
  },
};
