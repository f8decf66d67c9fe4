import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { reasonIds } from '../../src/model/reasons.js';
import { plaidFixtures } from '../../test/fixtures/plaid/index.js';
import { tag } from '../support/catalogue/catalogue.js';
import '../support/catalogue/catalogue.css';
import { isEnglish, the, type Context } from '../support/expectations.js';

const meta: Meta = {
  title: 'Reasons/Catalogue',
  render: (_args, { globals }) =>
    html`<story-catalogue lang=${globals.language as string}></story-catalogue>`,
};
export default meta;

/** The ids of the reasons that are left. */
const idsIn = ({ canvasElement }: Context): readonly (string | null | undefined)[] =>
  [...canvasElement.querySelectorAll('tbody tr')].map(nameOf);

const nameOf = (row: Element) => row.querySelector('th > code')?.textContent;

const codesIn = ({ canvasElement }: Context): readonly (string | null)[] =>
  [...canvasElement.querySelectorAll('tbody th small code')].map(({ textContent }) => textContent);

/** All that stands in the row of a reason. */
async function expectRow({ canvasElement }: Context, id: string, texts: readonly string[]) {
  const row = within(canvasElement).getByRole('row', { name: (_, row) => nameOf(row) === id });
  for (const text of texts) await expect(row).toHaveTextContent(text);
}

/** Every reason of the kit, with its codes and what each audience reads of it. */
export const AllReasons: StoryObj = {
  play: async (context) => {
    await expect(idsIn(context)).toEqual([...reasonIds, 'unknown']);
    const codes = codesIn(context);
    await expect(codes.filter((code) => code?.startsWith('IDVV_'))).toHaveLength(41);
    await expect(new Set(codes).size).toBe(codes.length);
    for (const { expected } of plaidFixtures)
      for (const { code } of expected.verification?.reasons ?? [])
        await expect(codes).toContain(code);
    if (!isEnglish(context)) return;
    await expect(within(context.canvasElement).getByRole('status')).toHaveTextContent('90 of 90');
    await expectRow(context, 'document_glare', [
      'Plaid image_quality_details.glare_check.failed',
      'Document capture The applicant can fix it As it is',
      'A bright light on your document made it hard to read. Turn the document',
      'A reflection covers something on the document.',
    ]);
    await expectRow(context, 'face_differs_from_document', [
      'Yousign IDVV_2304 Identity fraud For you to decide Not told – The face does not match',
    ]);
    await expectRow(context, 'name_no_record', [
      'In general terms details_not_confirmed Some of your details could not be confirmed.',
    ]);
  },
};

/** All the words that are typed stand somewhere in a reason, in any order. */
export const Search: StoryObj = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    const left = canvas.getByRole('status');
    const field = canvas.getByRole('searchbox', { name: /Search/ });

    await context.step('A code', async () => {
      await userEvent.type(field, 'idvv_2304');
      await expect(idsIn(context)).toEqual(['face_differs_from_document']);
      await expect(left).toHaveTextContent('1 of 90 reasons');
    });
    await context.step('Nothing', async () => {
      await userEvent.type(field, ' glare');
      await expect(left).toHaveTextContent('0 of 90 reasons');
    });
    await context.step('Words of a text, and a filter', async () => {
      await userEvent.clear(field);
      await userEvent.type(field, 'document light');
      if (isEnglish(context)) await expect(idsIn(context)).toContain('document_glare');
      await userEvent.selectOptions(canvas.getByLabelText('Codes of'), 'Yousign');
      await expect(idsIn(context)).not.toContain('document_glare');
      await userEvent.selectOptions(canvas.getByLabelText('Told to applicants'), 'as_it_is');
      if (isEnglish(context)) await expect(idsIn(context)).toEqual(['document_poor_light']);
    });
  },
};

/** Everything that an applicant is never told. */
export const NotTold: StoryObj = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Told to applicants'), 'not_told');
    const ids = idsIn(context);
    await expect(ids).toContain('watchlist_hit');
    await expect(ids).not.toContain('document_blurry');
    await expect(context.canvasElement.querySelector('td b')).toBeNull();
  },
};

/** Another language is chosen on the page; what has no translation yet is marked as English. */
export const AnotherLanguage: StoryObj = {
  play: async ({ canvasElement }) => {
    const catalogue = the(canvasElement, tag);
    await userEvent.selectOptions(within(canvasElement).getByLabelText('Language'), 'ar');
    await expect(catalogue).toHaveAttribute('lang', 'ar');
    // The texts of a language come after its name.
    await waitFor(() => {
      const isEnglish = canvasElement.querySelector('td b')?.closest('td')?.lang === 'en';
      const isSaid = /in English: .*applicants read/.test(catalogue.textContent);
      return expect(isSaid).toBe(isEnglish);
    });
  },
};
