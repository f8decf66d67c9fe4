import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Audience } from '../../src/model/vocabulary.js';
import { everyElement } from '../support/elements.js';
import { expectNothingForReviewers, expectWords, isEnglish, the } from '../support/expectations.js';
import { payload, type Json } from '../support/payloads.js';

const meta: Meta = { title: 'Behavior/Audiences' };
export default meta;

const forOne = (audience: Audience, words: readonly string[]): StoryObj => ({
  render: () =>
    html`<div class="stack">
      ${everyElement({ status: payload('plaid', 'failed-selfie-and-risk') }, audience)}
    </div>`,
  play: async (context) => {
    if (!isEnglish(context)) return;
    await expectWords(the(context.canvasElement, 'idv-verification-card'), words);
    if (audience === 'applicant')
      await expectNothingForReviewers(context.canvasElement.querySelector('.stack')!);
  },
});

/** The default: nothing that may not be told to the person. */
export const Applicant = forOne('applicant', [
  'Not verified',
  'Your selfie could not be confirmed.',
]);

/** Everything, with the provider's codes. */
export const Reviewer = forOne('reviewer', ['Rejected', 'Risk check Failed', 'Risk signal']);

const payloads: readonly (readonly [what: string, payload: Json])[] = [
  ['Somebody looks at a possible hit', payload('plaid', 'pending-review-watchlist')],
  ['Rejected for a hit', payload('plaid', 'failed-watchlist')],
  ['Rejected for risk signals', payload('plaid', 'failed-risk-every-signal')],
  ['Rejected by hand', payload('plaid', 'failed-manually-rejected')],
  ['Rejected for fraud', payload('yousign', 'webhook-fraud-and-unknown-code')],
  ['Rejected for what can be put right', payload('yousign', 'failed-several-codes')],
];

/**
 * What an applicant reads is the same for every rejection that may not be explained, so that nobody
 * can tell one from another.
 */
export const SideBySide: StoryObj = {
  render: () =>
    html`<div class="stack">
      ${payloads.map(
        ([what, status]) => html`
          <section class="stack">
            <h2 lang="en" dir="ltr">${what}</h2>
            <div class="columns">
              ${(['applicant', 'reviewer'] as const).map(
                (audience) =>
                  html`<idv-verification-card
                    .status=${status}
                    audience=${audience}
                    heading-level="3"
                  ></idv-verification-card>`,
              )}
            </div>
          </section>
        `,
      )}
    </div>`,
  play: async (context) => {
    if (!isEnglish(context)) return;
    const cards = [...context.canvasElement.querySelectorAll('idv-verification-card')];
    for (const card of cards) {
      if (card.audience === 'applicant') await expectNothingForReviewers(card);
      else
        await expectWords(card, [card.status === payloads[0]?.[1] ? 'Review needed' : 'Rejected']);
    }
  },
};
