import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { advice } from '../support/advice.js';
import { payload } from '../support/payloads.js';
import { anatomyStory, contractStory, themingStory } from './element.js';

const tag = 'idv-progress-stepper';

const meta: Meta = { title: 'Figures/Progress stepper', tags: ['!dev'] };
export default meta;

const status = payload('yousign', 'workflow-ongoing');

export const Anatomy = anatomyStory(
  tag,
  html`<idv-progress-stepper .status=${status} orientation="vertical"></idv-progress-stepper>`,
  8,
);
export const Contract = contractStory(tag);
export const Theming = themingStory(tag);

export const Advice: StoryObj = {
  render: () =>
    advice(
      [
        {
          shows: html`<idv-progress-stepper .status=${status}></idv-progress-stepper>`,
          because: 'Let it choose. Where there is room for a row, it takes a row.',
        },
        {
          shows: html`<idv-progress-stepper
            orientation="horizontal"
            .status=${status}
          ></idv-progress-stepper>`,
          because: 'Ask for a row where there is no room for one.',
        },
      ],
      [
        {
          shows: html`<idv-progress-stepper
            .status=${payload('plaid', 'active-first-step')}
          ></idv-progress-stepper>`,
          because: 'Leave the counting to it. It says “step 2 of 4” only when both are certain.',
        },
        {
          shows: html`<p lang="en" dir="ltr"><b>Step 1 of 6</b></p>
            <idv-progress-stepper
              .status=${payload('plaid', 'active-first-step')}
            ></idv-progress-stepper>`,
          because: 'Count yourself. Some steps never run, and a promise is broken.',
        },
      ],
    ),
};
