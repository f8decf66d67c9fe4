import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { everyElement } from '../support/elements.js';
import {
  expectNothingForReviewers,
  expectText,
  expectWords,
  isEnglish,
  the,
  type Context,
} from '../support/expectations.js';
import { payload } from '../support/payloads.js';

const meta: Meta = { title: 'Behavior/Junk' };
export default meta;

const tags = [
  'idv-status-badge',
  'idv-progress-stepper',
  'idv-reason-explainer',
  'idv-verification-card',
];

/** The codes of the diagnostics that each element of a story sent, in order. */
const sent = new Map<string, string[]>();

const listening = (content: TemplateResult) => {
  sent.clear();
  return html`<div
    class="stack"
    @idv-diagnostic=${({ target, detail }: HTMLElementEventMap['idv-diagnostic']) => {
      const name = (target as Element).localName;
      sent.set(name, [...(sent.get(name) ?? []), ...detail.diagnostics.map(({ code }) => code)]);
    }}
  >
    ${content}
  </div>`;
};

async function expectUnavailable({ canvasElement }: Context) {
  const sentence = 'The status of your identity check is not available right now.';
  await expectText(the(canvasElement, 'idv-status-badge'), 'Not available');
  for (const tag of tags.slice(1)) await expectWords(the(canvasElement, tag), [sentence]);
  await expectNothingForReviewers(canvasElement.querySelector('.stack')!);
}

/** An input that cannot be shown: one calm sentence, one event from each element, no noise. */
const junk = (status: unknown, code: string, provider?: string): StoryObj => ({
  render: () => listening(everyElement({ status, ...(provider && { provider }) })),
  play: async (context) => {
    if (isEnglish(context)) await expectUnavailable(context);
    for (const tag of tags) await expect(sent.get(tag), tag).toEqual([code]);
  },
});

export const Null = junk(null, 'unreadable');
export const NotJson = junk('<html>502 Bad Gateway</html>', 'unreadable');
export const CutOff = junk('{"id": "idv_52xR9LKo77r1Np", "status": "act', 'unreadable');
export const AnotherType = junk(42, 'unreadable');
export const NoProvider = junk({ state: 'approved', applicant: 'A1' }, 'unknown_provider');
export const UnknownProvider = junk(payload('plaid', 'success'), 'unknown_provider', 'acme');
export const NoState = junk(payload('plaid', 'webhook-status-updated'), 'no_state');

/** While the status is on its way, the page's own content stands in, and nothing is sent. */
export const Loading: StoryObj = {
  render: () =>
    listening(html`
      <p><idv-status-badge>Loading …</idv-status-badge></p>
      <idv-progress-stepper>Loading …</idv-progress-stepper>
      <idv-reason-explainer>Loading …</idv-reason-explainer>
      <idv-verification-card>Loading …</idv-verification-card>
    `),
  play: async ({ canvasElement }) => {
    for (const tag of tags) await expectText(the(canvasElement, tag), 'Loading …');
    await expect(sent.size).toBe(0);
  },
};

/** A notification without a state leaves standing what stands. */
export const NoStateLater: StoryObj = {
  render: () => listening(everyElement({ status: payload('plaid', 'success') })),
  play: async (context) => {
    const badge = context.canvasElement.querySelector('idv-status-badge')!;
    await badge.updateComplete;
    badge.status = payload('plaid', 'webhook-status-updated');
    await badge.updateComplete;
    if (isEnglish(context)) await expectText(badge, 'Verified');
    await expect(sent.get('idv-status-badge')).toEqual(['no_state']);
  },
};
