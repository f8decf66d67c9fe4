import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { announce, panels, headingArgTypes, type HeadingArgs } from '../support/element-args.js';
import { says } from '../support/expectations.js';
import { payload } from '../support/payloads.js';
import { allSlots, siteSlots, slotArgTypes, type SlotArgs } from '../support/site-slots.js';

const tag = 'idv-reason-explainer';

// It looks the same in every density.
const { density: _, ...others } = headingArgTypes;
const argTypes = { ...others, ...slotArgTypes };

const meta: Meta<HeadingArgs & SlotArgs> = {
  title: 'Elements/Reason explainer',
  component: tag,
  parameters: panels(argTypes),
  argTypes,
  args: { audience: 'applicant', 'heading-level': 2 },
  render: ({ status, provider, audience, 'heading-level': level, ...slots }) => html`
    <idv-reason-explainer
      .status=${status}
      provider=${provider ?? nothing}
      audience=${audience ?? nothing}
      heading-level=${level ?? nothing}
      @idv-status-change=${announce.statusChange}
      @idv-action=${announce.action}
      @idv-diagnostic=${announce.diagnostic}
      >${siteSlots(slots)}</idv-reason-explainer
    >
  `,
};
export default meta;
type Story = StoryObj<HeadingArgs & SlotArgs>;

/** What happened, then what to do. */
export const Reasons: Story = {
  play: says(
    tag,
    'Your document is past its end date.',
    'If you are asked to try again, this can help:',
  ),
  args: { status: payload('yousign', 'failed-several-codes') },
};

/** Where no reason is known, or none may be told, it explains the status. */
export const WithoutReasons: Story = {
  play: says(tag, 'Your identity could not be confirmed.'),
  args: { status: payload('plaid', 'failed-watchlist') },
};

/** A site fills the slots once; each shows in the states in which it makes sense. */
export const WithSlots: Story = {
  play: says(tag, allSlots.appeal, allSlots.retry, allSlots.help),
  args: { ...Reasons.args, ...allSlots },
};

/** A reviewer reads every reason with its code, and which ones the applicant does not see. */
export const ForReviewers: Story = {
  play: says(tag, 'IDVV_2304', 'Identity fraud', 'Not shown to the applicant'),
  args: {
    status: payload('yousign', 'webhook-fraud-and-unknown-code'),
    audience: 'reviewer',
  },
};
