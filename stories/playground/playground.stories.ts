import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { isEnglish, expectWords, the, type Context } from '../support/expectations.js';
import './playground.css';
import { tag, type Playground as PlaygroundElement } from './playground.js';

const meta: Meta = {
  title: 'Playground',
  render: (_args, { globals }) =>
    html`<story-playground
      .language=${globals.language as string}
      .audience=${globals.audience as string}
    ></story-playground>`,
};
export default meta;

const badgeFor = ({ canvasElement }: Context, audience: string): Element =>
  the(canvasElement, `[data-audience=${audience}] idv-status-badge`);

const paste = async ({ canvasElement }: Context, text: string): Promise<void> => {
  await fireEvent.input(within(canvasElement).getByRole('textbox'), { target: { value: text } });
  await (the(canvasElement, tag) as PlaygroundElement).updateComplete;
};

/** Paste any JSON to see what the elements make of it. */
export const Playground: StoryObj = {};

/** It can be used; a visitor does not see it being tried. */
export const Used: StoryObj = {
  tags: ['!dev'],
  play: async (context) => {
    const canvas = within(context.canvasElement);
    if (!isEnglish(context) || context.globals.audience !== 'own') return;
    await context.step('A sample', async () => {
      await userEvent.selectOptions(canvas.getByLabelText('Sample'), 'plaid/failed-watchlist');
      await expectWords(badgeFor(context, 'applicant'), ['Not verified']);
      await expectWords(badgeFor(context, 'reviewer'), ['Rejected']);
    });
    await context.step('JSON with a mistake', async () => {
      await paste(context, '{\n  "status": "verified",\n}');
      await expect(canvas.getByRole('status')).toHaveTextContent(
        'Line 3, column 1: a name in double quotes is expected here.',
      );
    });
    await context.step('JSON that says something odd', async () => {
      await paste(context, '{"status": "verified", "steps": [{"name": "palm", "status": "odd"}]}');
      await expect(canvas.getByRole('status')).toHaveTextContent('This is the kit’s own JSON.');
      await expectWords(badgeFor(context, 'applicant'), ['Verified']);
      await expect(canvas.getByText('unknown_step_status')).toBeVisible();
    });
    await context.step('Another language, and half as wide', async () => {
      await userEvent.selectOptions(canvas.getByLabelText('Language of the elements'), 'de');
      await expectWords(badgeFor(context, 'applicant'), ['Bestätigt']);
      const handle = canvas.getByRole('slider', { name: /Width/ });
      await fireEvent.input(handle, { target: { value: '240' } });
      await expect(handle).toHaveAccessibleName('Width: 240 pixels');
      const frame = badgeFor(context, 'applicant').closest<HTMLElement>('.frame');
      await expect(frame?.offsetWidth).toBe(240);
    });
  },
};
