import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { advice } from '../support/advice.js';
import { anatomyStory, contractStory, themingStory } from './element.js';

const tag = 'idv-status-badge';

const meta: Meta = { title: 'Figures/Status badge', tags: ['!dev'] };
export default meta;

export const Anatomy = anatomyStory(
  tag,
  html`<idv-status-badge status="verified"></idv-status-badge>`,
  2,
);
export const Contract = contractStory(tag);
export const Theming = themingStory(tag);

export const Advice: StoryObj = {
  render: () =>
    advice(
      [
        {
          shows: html`<p lang="en" dir="ltr">
            Your identity: <idv-status-badge status="in_review"></idv-status-badge>
          </p>`,
          because: 'Say what the status is of. The badge is one word of a sentence.',
        },
        {
          shows: html`<p><idv-status-badge status="in_review"></idv-status-badge></p>`,
          because: 'Leave it alone on a page. Nobody knows what is being checked.',
        },
      ],
      [
        {
          shows: html`<p lang="en" dir="ltr">
            <idv-status-badge status="incomplete"></idv-status-badge>
            <a href="#go-on">Go on</a>
          </p>`,
          because: 'Put what can be done beside it, as a link or a button.',
        },
        {
          shows: html`<button class="button" type="button">
            <idv-status-badge status="incomplete"></idv-status-badge>
          </button>`,
          because: 'Make a button of it. A badge says how things are, not what a click does.',
        },
      ],
    ),
};
