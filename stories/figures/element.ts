import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { anatomy } from '../anatomy/anatomy.js';
import '../anatomy/anatomy.css';
import { tokensTable } from '../foundations/tokens-table.js';
import '../foundations/foundations.css';
import { code } from '../support/code.js';
import { manifestOf } from '../support/manifest.js';
import { recordsTable } from '../support/records.js';
import './figures.css';

/** The parts of an element, each with a number. */
export const anatomyStory = (tag: string, element: TemplateResult, parts: number): StoryObj => ({
  render: () => html`<div class="figure">${anatomy(tag, element)}</div>`,
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('listitem')).toHaveLength(parts);
  },
});

/** What a site can write: attributes, slots and events, as the contract has them. */
export const contractStory = (tag: string): StoryObj => ({
  render: () => {
    const { attributes = [], slots = [], events = [] } = manifestOf(tag);
    return html`<div class="figure stack" lang="en" dir="ltr">
      ${recordsTable({
        caption: 'Attributes',
        columns: ['Attribute', 'What it does', 'Values', 'Default'],
        rows: attributes.map(({ name, description, type, default: value }) => [
          code(name),
          withCode(description),
          html`<code>${type?.text.replace(' | undefined', '')}</code>`,
          html`<code>${value}</code>`,
        ]),
      })}
      ${recordsTable({
        caption: 'Slots',
        columns: ['Slot', 'What it is for'],
        rows: slots.map(({ name, description }) => [
          name ? code(name) : 'no name',
          withCode(description),
        ]),
      })}
      ${recordsTable({
        caption: 'Events',
        columns: ['Event', 'When'],
        rows: events.map(({ name, description }) => [code(name), withCode(description)]),
      })}
    </div>`;
  },
});

/** The custom properties of an element, with the values that this page has. */
export const themingStory = (tag: string): StoryObj => ({
  render: (_args, { globals }) =>
    html`<div class="figure tokens" lang="en" dir="ltr">${tokensTable(globals, tag)}</div>`,
});

/** What stands between backticks is code. */
const withCode = (text = '') =>
  text.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
