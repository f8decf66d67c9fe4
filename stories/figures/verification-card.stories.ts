import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { advice } from '../support/advice.js';
import { payload } from '../support/payloads.js';
import { anatomyStory, contractStory, themingStory } from './element.js';

const tag = 'idv-verification-card';

const meta: Meta = { title: 'Figures/Verification card', tags: ['!dev'] };
export default meta;

const status = payload('plaid', 'active-fallback-to-document');
const rejected = payload('yousign', 'failed-several-codes');

export const Anatomy = anatomyStory(
  tag,
  html`<idv-verification-card .status=${status} heading-level="3"></idv-verification-card>`,
  24,
);
export const AnatomyForReviewers = anatomyStory(
  tag,
  html`<idv-verification-card
    .status=${payload('plaid', 'failed-document-expired-after-blurry-try')}
    audience="reviewer"
    heading-level="3"
  ></idv-verification-card>`,
  24,
);
export const Contract = contractStory(tag);
export const Theming = themingStory(tag);

export const Advice: StoryObj = {
  render: () =>
    advice(
      [
        {
          shows: html`<idv-verification-card .status=${rejected} heading-level="3">
            <button slot="retry" type="button" lang="en" dir="ltr">Start a new check</button>
          </idv-verification-card>`,
          because: 'Give it the button by its slot. It shows where a new check makes sense.',
        },
        {
          shows: html`<idv-verification-card status="in_review" heading-level="3">
            </idv-verification-card>
            <button class="button" type="button" lang="en" dir="ltr">Try again</button>`,
          because: 'Offer another try at all times. This check is still going on.',
        },
      ],
      [
        {
          shows: html`<idv-verification-card status="verified" heading-level="3">
          </idv-verification-card>`,
          because: 'Let one card say it.',
        },
        {
          shows: html`<p><idv-status-badge status="verified"></idv-status-badge></p>
            <idv-progress-stepper status="verified"></idv-progress-stepper>
            <idv-verification-card status="verified" heading-level="3"></idv-verification-card>`,
          because: 'Say the same three times. The card has a badge and the steps in it.',
        },
      ],
    ),
};
