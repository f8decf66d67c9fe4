import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { advice } from '../support/advice.js';
import { payload, yousign } from '../support/payloads.js';
import { allSlots, siteSlots } from '../support/site-slots.js';
import { anatomyStory, contractStory, themingStory } from './element.js';

const tag = 'idv-reason-explainer';

const meta: Meta = { title: 'Figures/Reason explainer', tags: ['!dev'] };
export default meta;

const status = yousign('failed', ['IDVV_2101']);

export const Anatomy = anatomyStory(
  tag,
  html`<idv-reason-explainer .status=${status} heading-level="3"></idv-reason-explainer>`,
  14,
);
export const AnatomyForReviewers = anatomyStory(
  tag,
  html`<idv-reason-explainer
    .status=${payload('yousign', 'webhook-fraud-and-unknown-code')}
    audience="reviewer"
    heading-level="3"
  ></idv-reason-explainer>`,
  14,
);
export const Contract = contractStory(tag);
export const Theming = themingStory(tag);

export const Advice: StoryObj = {
  render: () =>
    advice(
      [
        {
          shows: html`<idv-reason-explainer .status=${status} heading-level="3">
            ${siteSlots(allSlots)}
          </idv-reason-explainer>`,
          because: 'Fill the slots: whom to ask, how to start again, how to have a person look.',
        },
        {
          shows: html`<idv-reason-explainer .status=${status} heading-level="3">
          </idv-reason-explainer>`,
          because: 'Leave a person alone with bad news.',
        },
      ],
      [
        {
          shows: html`<idv-reason-explainer
            .status=${yousign('failed', ['IDVV_1301'])}
            heading-level="3"
          ></idv-reason-explainer>`,
          because: 'Let it say what happened, then what to do.',
        },
        {
          shows: html`<p lang="en" dir="ltr">
            <b>Verification failed!</b> Error IDVV_1301: you uploaded an invalid document.
          </p>`,
          because: 'Show a code or a blame. Neither helps anybody to take a better picture.',
        },
      ],
    ),
};
