import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import { announce, panels, headingArgTypes, type HeadingArgs } from '../support/element-args.js';
import { expectWords, isAsWritten, says } from '../support/expectations.js';
import { payload } from '../support/payloads.js';
import { allSlots, siteSlots, slotArgTypes, type SlotArgs } from '../support/site-slots.js';

const tag = 'idv-verification-card';

const argTypes = { ...headingArgTypes, ...slotArgTypes };

const meta: Meta<HeadingArgs & SlotArgs> = {
  title: 'Elements/Verification card',
  component: tag,
  parameters: panels(argTypes),
  argTypes,
  args: { audience: 'applicant', 'heading-level': 2 },
  render: ({ status, provider, audience, density, 'heading-level': level, ...slots }) => html`
    <idv-verification-card
      .status=${status}
      provider=${provider ?? nothing}
      audience=${audience ?? nothing}
      density=${density ?? nothing}
      heading-level=${level ?? nothing}
      @idv-status-change=${announce.statusChange}
      @idv-action=${announce.action}
      @idv-diagnostic=${announce.diagnostic}
    >
      ${siteSlots(slots)}
    </idv-verification-card>
  `,
};
export default meta;
type Story = StoryObj<HeadingArgs & SlotArgs>;

/** Where the provider accepts it, the card leads on. Cancel `idv-action` to do that yourself. */
export const InProgress: Story = {
  args: {
    status: {
      status: 'in_progress',
      steps: [
        { name: 'verify_sms', status: 'success' },
        { name: 'kyc_check', status: 'failed' },
        { name: 'documentary_verification', status: 'active' },
      ],
      reasons: [{ id: 'address_mismatch', step: 'kyc_check' }],
      createdAt: '2026-03-02T10:15:00Z',
      link: 'https://provider.example/continue',
    },
  },
  play: async (context) => {
    const card = context.canvasElement.querySelector('idv-verification-card')!;
    const actions: CustomEvent[] = [];
    card.addEventListener('idv-action', (event) => actions.push(event));
    const link = card.shadowRoot?.querySelector<HTMLElement>('[part=action]');
    link?.click();
    await expect(actions).toHaveLength(1);
    await expect(actions[0]?.detail).toHaveProperty('action', 'continue');
    if (isAsWritten(context)) await expectWords(card, ['Continue', 'Your details Not confirmed']);
  },
};

/** What happened, why, and what would help. */
export const Rejected: Story = {
  play: says(tag, 'Your identity could not be confirmed.', 'Your document is past its end date.'),
  args: { status: payload('yousign', 'failed-several-codes') },
};

/** A site fills the slots once; each shows in the states in which it makes sense. */
export const WithSlots: Story = {
  play: says(tag, allSlots.appeal, allSlots.retry, allSlots.help),
  args: { status: payload('yousign', 'failed-several-codes'), ...allSlots },
};

/** A reviewer sees every step and every reason, with its code. */
export const ForReviewers: Story = {
  play: says(tag, 'Rejected', 'Risk check Failed', 'Not shown to the applicant'),
  args: { status: payload('plaid', 'failed-selfie-and-risk'), audience: 'reviewer' },
};

/** 320 pixels wide. */
export const Narrow: Story = {
  ...InProgress,
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** A status that arrives later takes the place of the one before, and is announced once. */
export const Changing: Story = {
  args: { status: payload('plaid', 'pending-review-watchlist') },
  play: async (context) => {
    const card = context.canvasElement.querySelector('idv-verification-card')!;
    const changes: unknown[] = [];
    card.addEventListener('idv-status-change', ({ detail }) => changes.push(detail));
    if (isAsWritten(context)) await expectWords(card, ['Being checked']);
    card.status = payload('plaid', 'success');
    await card.updateComplete;
    await expect(changes).toEqual([{ from: 'in_review', to: 'verified' }]);
    if (isAsWritten(context)) await expectWords(card, ['Your identity is confirmed.']);
  },
};
