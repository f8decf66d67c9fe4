import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent, within } from 'storybook/test';
import { expectWords, isEnglish, the } from '../support/expectations.js';
import './patterns.css';
import { reviewQueue } from './review-queue.js';

const meta: Meta = {
  title: 'Patterns/Review queue',
  render: (_args, { globals }) => html`
    <div class="site" lang="en" dir="ltr">
      <main>
        <h1>To review</h1>
        ${reviewQueue(globals.language)}
      </main>
    </div>
  `,
};
export default meta;

/** Everything that staff may know of a case, with the codes and what the applicant reads. */
export const ReviewQueue: StoryObj = { name: 'Review queue' };

/** Another case is chosen; a visitor does not see it being tried. */
export const Chosen: StoryObj = {
  tags: ['!dev'],
  play: async (context) => {
    const { canvasElement } = context;
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /Case 1053/ }));
    const card = the(canvasElement, 'idv-verification-card');
    await expectWords(card, isEnglish(context) ? ['Rejected', 'IDVV_2304'] : ['IDVV_2304']);
  },
};
