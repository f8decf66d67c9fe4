import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { manifestOf, tags } from '../support/manifest.js';
import './foundations.css';
import { tooLowIn } from './measured-color.js';
import { tokensTable } from './tokens-table.js';
import { tokensOf } from './tokens.js';

const meta: Meta = { title: 'Foundations/Tokens' };
export default meta;

/** What a site can set, and whether its colors can be told apart. */
export const Tokens: StoryObj = {
  render: (_args, { globals }) => html`
    <article class="foundation tokens" lang="en" dir="ltr">
      <h1>Tokens</h1>
      <p>
        Font, text size and line of text come from the page around an element. So does its color
        scheme. The rest is set by custom properties, on the element or on anything around it.
      </p>
      <p>
        The contrast is measured here, between the two colors that this page paints. Text needs 4.5,
        icons, lines and edges need 3 (WCAG 2.2, 1.4.3 and 1.4.11).
      </p>
      ${tokensTable(globals)}
    </article>
  `,
  play: async ({ canvasElement }) => {
    const documented = tags.flatMap((tag) => manifestOf(tag).cssProperties ?? []);
    const names = tokensOf().map(({ name }) => name);
    for (const { name } of documented) await expect(names).toContain(name);
    for (const { name, description } of tokensOf()) await expect(description, name).not.toBe('');
    await expect(canvasElement.querySelectorAll('.pair').length).toBeGreaterThanOrEqual(30);
    await expect(tooLowIn(canvasElement)).toEqual([]);
  },
};
