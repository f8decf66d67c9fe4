import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import { expectWords, isEnglish } from '../support/expectations.js';
import { customerTable } from './customer-table.js';
import './patterns.css';

const meta: Meta = {
  title: 'Patterns/Customer table',
  render: (_args, { globals }) => html`
    <div class="site" lang="en" dir="ltr">
      <main>
        <h1>Customers</h1>
        ${customerTable(globals.language)}
      </main>
    </div>
  `,
};
export default meta;

/** Two hundred compact badges: an icon and a word, no taller than the line. */
export const CustomerTable: StoryObj = {
  name: 'Customer table',
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('status')).toHaveTextContent('200 of 200 customers');
    await expect(canvas.getAllByRole('row')).toHaveLength(201);
  },
};

/** It can be searched; a visitor does not see it being tried. */
export const Searched: StoryObj = {
  tags: ['!dev'],
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await userEvent.selectOptions(await canvas.findByLabelText('Status'), 'rejected');
    const badges = [...context.canvasElement.querySelectorAll('idv-status-badge')];
    await expect(badges.length).toBeGreaterThan(5);
    await expect(badges.length).toBeLessThan(50);
    for (const badge of badges) await expectWords(badge, isEnglish(context) ? ['Rejected'] : []);
    await userEvent.type(canvas.getByRole('searchbox'), 'nobody');
    await expect(canvas.getByRole('status')).toHaveTextContent('0 of 200 customers');
  },
};
