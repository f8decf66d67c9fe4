import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { verificationStatuses } from '../../src/model/vocabulary.js';
import { everyElement } from '../support/elements.js';
import { payload } from '../support/payloads.js';
import { presets } from '../support/presets.js';

const meta: Meta = { title: 'Behavior/Themes' };
export default meta;

const everything = () => html`
  <div class="stack">
    <div class="row">
      ${verificationStatuses.map(
        (status) => html`<idv-status-badge .status=${status}></idv-status-badge>`,
      )}
    </div>
    ${everyElement({ status: payload('plaid', 'active-fallback-to-document') })}
    <idv-verification-card .status=${payload('yousign', 'failed-several-codes')}>
    </idv-verification-card>
  </div>
`;

export const Light: StoryObj = { globals: { theme: 'light' }, render: everything };
export const Dark: StoryObj = { globals: { theme: 'dark' }, render: everything };

/** The look of a site is one rule of CSS with custom properties; colors may follow the scheme. */
const inPreset = (name: keyof typeof presets): StoryObj => ({
  name: presets[name].title,
  render: () => html`
    ${unsafeHTML(`<style>${presets[name].css}</style>`)}
    <div class=${name} style="padding: 1.5rem">${everything()}</div>
  `,
});

export const Bank: StoryObj = inPreset('bank');
export const Government: StoryObj = inPreset('government');

/** 320 pixels, which is also a page at 400 %. */
export const Narrow: StoryObj = {
  render: () => html`<div class="narrow">${everything()}</div>`,
};

/** Text twice as large. */
export const LargeText: StoryObj = {
  render: () => html`<div style="font-size: 2em">${everything()}</div>`,
};

/** For tables, queues and side bars. */
export const Compact: StoryObj = {
  render: () => {
    const status = payload('plaid', 'active-fallback-to-document');
    return html`
      <div class="stack">
        <p>
          A badge on a line of text:
          <idv-status-badge .status=${status} density="compact"> </idv-status-badge>
        </p>
        <idv-progress-stepper .status=${status} density="compact"></idv-progress-stepper>
        <idv-verification-card .status=${status} density="compact"></idv-verification-card>
      </div>
    `;
  },
};
