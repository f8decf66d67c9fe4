import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { verificationStatuses } from '../../src/model/vocabulary.js';
import { everyElement } from '../support/elements.js';
import { payload } from '../support/payloads.js';

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

/** Font and colour scheme come from the page, the rest from custom properties. */
export const OwnLook: StoryObj = {
  render: () => html`
    <style>
      .own-look {
        font-family: Georgia, serif;
        --idv-card-radius: 0;
        --idv-card-background: light-dark(#fffaf2, #2a241b);
        --idv-border-color: light-dark(#b08d57, #8a7046);
        --idv-badge-radius: 0.125em;
        --idv-action-background: light-dark(#5b3a00, #ffd591);
        --idv-action-color: light-dark(#fff, #2a1c00);
        --idv-action-radius: 0;
        --idv-marker-size: 1.75em;
      }
    </style>
    <div class="own-look">
      <idv-verification-card .status=${payload('plaid', 'active-fallback-to-document')}>
      </idv-verification-card>
    </div>
  `,
};

/** 320 pixels, which is also a page at 400 %. */
export const Narrow: StoryObj = {
  render: () => html`<div class="narrow">${everything()}</div>`,
};

/** Text twice as large. */
export const LargeText: StoryObj = {
  render: () => html`<div style="font-size: 2em">${everything()}</div>`,
};
