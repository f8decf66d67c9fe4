import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import {
  requestStatuses,
  stepStatuses,
  verificationStatuses,
  type StepStatus,
} from '../../src/model/vocabulary.js';
import { announce, panels, elementArgTypes, type ElementArgs } from '../support/element-args.js';
import { says } from '../support/expectations.js';
import { payload } from '../support/payloads.js';

const tag = 'idv-status-badge';

interface Args extends ElementArgs {
  step?: string;
  kind?: string;
}

const argTypes = {
  ...elementArgTypes,
  step: { control: 'text' },
  kind: { control: 'inline-radio', options: ['verification', 'request'] },
} satisfies ArgTypes<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Status badge',
  component: tag,
  parameters: panels(argTypes),
  argTypes,
  args: { audience: 'applicant' },
  render: ({ status, provider, audience, density, step, kind }) => html`
    <idv-status-badge
      .status=${status}
      provider=${provider ?? nothing}
      audience=${audience ?? nothing}
      density=${density ?? nothing}
      step=${step ?? nothing}
      kind=${kind ?? nothing}
      @idv-status-change=${announce.statusChange}
      @idv-diagnostic=${announce.diagnostic}
    ></idv-status-badge>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** A bare word of our vocabulary is a whole status. */
export const Verification: Story = { play: says(tag, 'Verified'), args: { status: 'verified' } };

/** `step` names the step; the payload is the provider's own. */
export const Step: Story = {
  play: says(tag, 'In progress'),
  args: {
    status: payload('plaid', 'active-fallback-to-document'),
    step: 'documentary_verification',
  },
};

/** `kind="request"` shows how an API request went. */
export const Request: Story = { play: says(tag, 'Waiting'), args: { status: 0, kind: 'request' } };

/** It sits on the line like a word. */
export const InText: Story = {
  args: { status: 'in_review' },
  render: (args, context) => html`
    <p lang="en" dir="ltr">
      The status of your account is ${meta.render?.(args, context)} since yesterday.
    </p>
  `,
};

// Something has to be open still, or applicants only read that all is sent; and they read of a
// failure only where there is a reason that they may be told.
const stepIn = (status: StepStatus) => ({
  status: 'in_progress',
  steps: [
    { name: 'kyc_check', status },
    { name: 'selfie_check', status: 'missing' },
  ],
  reasons: status === 'failed' ? [{ id: 'name_mismatch', step: 'kyc_check' }] : [],
});

/** Each state has a shape of its own, so that colour is never the only difference. */
export const AllStates: Story = {
  parameters: { controls: { disable: true } },
  render: ({ audience = 'applicant' }) => html`
    <div class="stack">
      <div class="row">
        ${verificationStatuses.map(
          (status) =>
            html`<idv-status-badge .status=${status} audience=${audience}></idv-status-badge>`,
        )}
      </div>
      <div class="row">
        ${stepStatuses.map(
          (status) =>
            html`<idv-status-badge
              .status=${stepIn(status)}
              step="kyc_check"
              audience=${audience}
            ></idv-status-badge>`,
        )}
      </div>
      <div class="row">
        ${requestStatuses.map(
          (status) =>
            html`<idv-status-badge
              kind="request"
              .status=${status}
              audience=${audience}
            ></idv-status-badge>`,
        )}
      </div>
    </div>
  `,
};
