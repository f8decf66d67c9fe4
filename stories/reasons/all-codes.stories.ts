import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { reasonIds } from '../../src/model/reasons.js';
import * as results from '../../src/providers/plaid/results.js';
import { codes } from '../../src/providers/yousign/codes.js';
import { CodeList, type Row } from '../support/code-list.js';
import { expectWords, isEnglish, the } from '../support/expectations.js';

const tag = 'story-code-list';
if (!customElements.get(tag)) customElements.define(tag, CodeList);

const meta: Meta = { title: 'Reasons/All codes' };
export default meta;

const codesStory = (rows: readonly Row[], words: readonly string[]): StoryObj => ({
  render: () => html`<story-code-list .rows=${rows}></story-code-list>`,
  play: async (context) => {
    const list = the(context.canvasElement, tag);
    await expect(list.querySelectorAll('tbody tr')).toHaveLength(rows.length);
    if (isEnglish(context)) await expectWords(list, words);
  },
});

const yousignRows = Object.entries(codes).map(([code, id]): Row => [`IDVV_${code}`, id]);

export const Yousign = codesStory(yousignRows, [
  'IDVV_1101',
  'Your identity check was not started.',
  'The person never began the verification.',
  'IDVV_2304 face_differs_from_document – The face does not match',
]);

const plaidRows: readonly Row[] = [
  ['verify_sms: three tries of a code', 'phone_too_many_tries'],
  ['verify_sms: status = failed', 'phone_not_verified'],
  ['watchlist_screening: failed or pending_review', 'watchlist_hit'],
  ['facial_duplicates', 'risk_facial_duplicate'],
  ...Object.values(results)
    .flat()
    .map(([path, values, id]): Row => [`${path} = ${values.map(String).join(' or ')}`, id]),
];

export const Plaid = codesStory(plaidRows, [
  'name.summary = no_match or partial_match',
  'The name that was entered could not be confirmed.',
  'The network attributes carry risk signals.',
]);

export const EveryReason = codesStory(
  reasonIds.map((id): Row => [id, id]),
  ['document_glare', 'Light shone back from your document, so it was hard to read.'],
);
