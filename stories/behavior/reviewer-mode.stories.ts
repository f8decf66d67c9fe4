import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, userEvent } from 'storybook/test';
import { toText } from '../../src/core.js';
import { expectWords, isEnglish, the, type Context } from '../support/expectations.js';
import { payload, yousign, type Json } from '../support/payloads.js';
import { json } from '../support/source.js';

const meta: Meta = { title: 'Behavior/Reviewer mode' };
export default meta;

const tag = 'idv-verification-card';

const cardIn = ({ canvasElement }: Context): Element => the(canvasElement, tag);

/** A part of the card that a reviewer acts on. */
const partIn = (context: Context, selector: string): Element =>
  the(cardIn(context).shadowRoot as unknown as Element, selector);

/** The card of a payload as staff see it, and its JSON beside it. */
const reviewerStory = (
  payload: Json,
  words: readonly string[],
  andThen?: (context: Context) => Promise<void>,
): StoryObj => ({
  render: () =>
    html`<div class="columns beside">
      <idv-verification-card .status=${payload} audience="reviewer"></idv-verification-card>
      ${json(payload)}
    </div>`,
  play: async (context) => {
    await expectWords(cardIn(context), isEnglish(context) ? words : []);
    if (isEnglish(context)) await andThen?.(context);
  },
});

const severalReasons = yousign('failed', ['IDVV_1301', 'IDVV_2202', 'IDVV_2301']);

/** Each with its code, the kit’s id, its kind, who can put it right, and what the applicant reads. */
export const Reasons = reviewerStory(severalReasons, [
  'IDVV_1301 document_blurry Document capture The applicant can fix it',
  'The applicant reads: The picture of your document was not sharp.',
  'IDVV_2202 document_on_screen Copy of a document The applicant can fix it',
  'The applicant reads: The document itself could not be seen.',
  'IDVV_2301 document_counterfeit Identity fraud For you to decide',
  'Not shown to the applicant',
]);

/** What IDmeta itself says of the status. */
export const StatusAtIDmeta = reviewerStory(payload('idmeta', 'finalize-review-needed'), [
  'Status at the provider IDmeta: 2 Review Needed',
  'Definition Somebody has to look at the verification before it is decided.',
  'Trigger One component or more is marked Review Needed, and none is Rejected.',
  'Precedence Applies only where nothing is Rejected.',
]);

/** What Yousign says, and what it recommends to do. */
export const StatusAtYousign = reviewerStory(payload('yousign', 'inconclusive-expired-link'), [
  'Status at the provider Yousign: inconclusive',
  'Recommended action Try again with a new verification. The one without a result is not billed.',
  'Another try Only in a new verification',
]);

/** The tries of an action before its last one. */
export const EarlierTriesAtYousign = reviewerStory(payload('yousign', 'workflow-ongoing'), [
  'Identity Passed Earlier tries: Inconclusive (March 2, 2026)',
]);

/** Only the last document explains the failure; that there was another one still shows. */
export const EarlierTriesAtPlaid = reviewerStory(
  payload('plaid', 'failed-document-expired-after-blurry-try'),
  ['Identity document Failed Earlier tries: Failed', 'extracted_data.expiration_date.expired'],
);

/** Before answering a question of the applicant’s, staff can look at what they read. */
export const WhatTheApplicantSees = reviewerStory(
  severalReasons,
  ['What the applicant sees'],
  async (context) => {
    await userEvent.click(partIn(context, '[part=applicant] > summary'));
    await expectWords(partIn(context, '[part=applicant]'), [
      'Not verified Your identity could not be confirmed.',
      '- The picture of your document was not sharp.',
      '- The document itself could not be seen.',
    ]);
  },
);

/** Everything as plain text, for a ticket. */
export const CopyAsText = reviewerStory(severalReasons, ['Copy as text'], async (context) => {
  const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await userEvent.click(partIn(context, '[part=copy]'));
  await expectWords(cardIn(context), ['Copied']);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const text = await toText(severalReasons, { audience: 'reviewer', timeZone });
  await expect(write.mock.calls).toEqual([[text]]);
});
