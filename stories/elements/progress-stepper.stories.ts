import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { announce, panels, elementArgTypes, type ElementArgs } from '../support/element-args.js';
import { says } from '../support/expectations.js';
import { payload } from '../support/payloads.js';

const tag = 'idv-progress-stepper';

interface Args extends ElementArgs {
  orientation?: string;
}

const argTypes = {
  ...elementArgTypes,
  orientation: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
} satisfies ArgTypes<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Progress stepper',
  component: tag,
  parameters: panels(argTypes),
  argTypes,
  args: { audience: 'applicant' },
  render: ({ status, provider, audience, density, orientation }) => html`
    <idv-progress-stepper
      .status=${status}
      provider=${provider ?? nothing}
      audience=${audience ?? nothing}
      density=${density ?? nothing}
      orientation=${orientation ?? nothing}
      @idv-status-change=${announce.statusChange}
      @idv-diagnostic=${announce.diagnostic}
    ></idv-progress-stepper>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Where there is room the steps stand in a row. */
export const Row: Story = {
  play: says(tag, 'Identity Done', 'Proof of address In progress', 'Result Not yet'),
  args: { status: payload('yousign', 'workflow-ongoing') },
};

/** Where there is none they stand in a column. */
export const Column: Story = {
  ...Row,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** "Step 2 of 4" is said only where both numbers are certain. */
export const Position: Story = {
  play: says(tag, 'Step 2 of 4', 'Identity document In progress'),
  args: {
    status: {
      status: 'in_progress',
      steps: [
        { name: 'verify_sms', status: 'success' },
        { name: 'documentary_verification', status: 'active' },
        { name: 'selfie_check', status: 'missing' },
      ],
    },
  },
};

/** A provider without steps gets the two that any verification has. */
export const WithoutSteps: Story = {
  play: says(tag, 'Your information Sent', 'Result Being checked'),
  args: { status: 'in_review' },
};

/** A reviewer also sees the checks that run behind the scenes. */
export const ForReviewers: Story = {
  play: says(tag, 'Watchlist screening Review needed', 'Risk check Passed'),
  args: { status: payload('plaid', 'pending-review-watchlist'), audience: 'reviewer' },
};
