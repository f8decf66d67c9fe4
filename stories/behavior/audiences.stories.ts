import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Audience } from '../../src/model/vocabulary.js';
import { everyElement } from '../support/elements.js';
import { expectNothingForReviewers, expectWords, isEnglish, the } from '../support/expectations.js';
import { payload } from '../support/payloads.js';

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
