import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import { expect } from 'storybook/test';
import { explain } from '../../src/core.js';
import { audiences, type Audience } from '../../src/model/vocabulary.js';
import './foundations.css';
import { code } from '../support/code.js';
import { expectWords } from '../support/expectations.js';
import { linkTo } from '../support/link.js';
import { recordsTable } from '../support/records.js';
import {
  requestField,
  stepFields,
  verificationFields,
  type Field,
  type Row,
} from './status-fields.js';

const meta: Meta = { title: 'Foundations/Status matrix' };
export default meta;

/** What an audience is told of a status: the words of the card. */
const words = ({ input }: Row, lang: string, audience: Audience): unknown =>
  until(
    explain(input, { lang, audience }).then(({ lang, title, label, advice }) => {
      const said = title === label ? advice : `${title} ${advice}`;
      return html`<span lang=${lang} dir="auto">${said}</span>`;
    }),
  );

const badge = ({ input }: Row, lang: string, audience: Audience, step?: string) =>
  html`<idv-status-badge
    lang=${lang}
    .status=${input}
    step=${step ?? nothing}
    audience=${audience}
  ></idv-status-badge>`;

const valueOf = ({ value, note }: Row) =>
  html`${code(String(value))} ${note ? html`<small>${note}</small>` : nothing}`;

/** Our word, which leads to its story. */
const ours = (group: string, { status }: Row) =>
  linkTo(`story/states-${group}--${status.replaceAll('_', '-')}`, code(status));

const captionOf = ({ provider, name }: Field) => html`${provider}: <code>${name}</code>`;

const verificationTable = (field: Field, lang: string) =>
  recordsTable({
    caption: captionOf(field),
    columns: ['Value', 'Our status', 'Badge', 'Last step', 'Applicants read', 'Reviewers read'],
    rows: field.rows.map((row) => [
      valueOf(row),
      ours('verification-statuses', row),
      badge(row, lang, 'applicant'),
      badge(row, lang, 'applicant', 'result'),
      words(row, lang, 'applicant'),
      html`${badge(row, lang, 'reviewer')} ${words(row, lang, 'reviewer')}`,
    ]),
  });

const stepTable = (field: Field, lang: string) =>
  recordsTable({
    caption: captionOf(field),
    columns: ['Value', 'Our status', 'Badge for applicants', 'Badge for reviewers'],
    rows: field.rows.map((row) => [
      valueOf(row),
      ours('step-statuses', row),
      badge(row, lang, 'applicant', field.step),
      badge(row, lang, 'reviewer', field.step),
    ]),
  });

const requestTable = (field: Field, lang: string) =>
  recordsTable({
    caption: captionOf(field),
    columns: ['Value', 'Our status', 'Badge for applicants', 'Badge for reviewers'],
    rows: field.rows.map((row) => [
      valueOf(row),
      ours('request-statuses', row),
      ...audiences.map(
        (audience) =>
          html`<idv-status-badge
            kind="request"
            lang=${lang}
            .status=${row.input}
            audience=${audience}
          ></idv-status-badge>`,
      ),
    ]),
  });

const failedOrNot = (word: string) => [
  `${word} an action is inconclusive inconclusive`,
  `${word} an action is failed failed`,
];

/** As the providers document them, by hand: the tables themselves come from the readers. */
const expectedRows = [
  [
    ...['active in_progress', 'pending_review in_review', 'success verified', 'failed rejected'],
    ...['expired expired', 'canceled canceled', 'anything else unknown'],
  ],
  [
    ...['pending in_progress', 'verified verified', 'approved verified', 'failed rejected'],
    ...['declined rejected', 'inconclusive inconclusive', 'anything else unknown'],
  ],
  [
    ...['awaiting not_started', 'ongoing in_progress', 'done every action is verified verified'],
    ...['done an action is inconclusive inconclusive', 'done an action is failed rejected'],
    ...['done otherwise incomplete', 'blocked an action is failed rejected'],
    ...['blocked otherwise incomplete', 'anything else unknown'],
  ],
  [
    ...['99 not_started', '5 in_progress', '4 incomplete', '2 in_review', '3 verified'],
    ...['1 rejected', '6 error', 'anything else unknown'],
  ],
  [
    ...['active', 'success', 'failed', 'waiting_for_prerequisite', 'not_applicable', 'skipped']
      .concat(['expired', 'canceled', 'pending_review', 'manually_approved', 'manually_rejected'])
      .map((word) => `${word} ${word}`),
    'anything else unknown',
  ],
  [
    ...['awaiting_data active', 'ongoing active', ...failedOrNot('blocked')],
    ...['blocked otherwise active', 'started active', ...failedOrNot('done')],
    ...['done otherwise success', 'awaiting waiting_for_prerequisite', 'canceled canceled'],
    'anything else unknown',
  ],
  [
    ...['5 active', '3 success', '1 failed', '99 waiting_for_prerequisite', '2 pending_review'],
    ...['4 missing', '6 error', 'anything else unknown'],
  ],
  ['0 pending', '1 success', '2 failed', 'anything else unknown'],
];

/** Each value of a provider, and what becomes of it. The provider’s own reader fills the tables. */
export const StatusMatrix: StoryObj = {
  name: 'Status matrix',
  render: (_args, { globals }) => {
    const lang = globals.language as string;
    return html`<article class="foundation matrix" lang="en" dir="ltr">
      <h1>Status matrix</h1>
      <p>
        What becomes of each status that a provider sends. The providers use the same words for
        different things, so the kit has words of its own.
      </p>
      <h2>The verification as a whole</h2>
      ${verificationFields.map((field) => verificationTable(field, lang))}
      <h2>A step</h2>
      <p>
        An applicant sees that a step failed only where a reason stands under it that they may be
        told, as it does here for Plaid. Otherwise the step reads as done.
      </p>
      ${stepFields.map((field) => stepTable(field, lang))}
      <h2>An API request</h2>
      <p>How a call went says nothing about the person.</p>
      ${requestTable(requestField, lang)}
    </article>`;
  },
  play: async (context) => {
    const rows = [...context.canvasElement.querySelectorAll('table')].map(({ tBodies }) =>
      [...tBodies[0]!.rows].map(({ cells }) =>
        [...cells]
          .slice(0, 2)
          .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
          .join(' '),
      ),
    );
    await expect(rows).toEqual(expectedRows);
    for (const badge of context.canvasElement.querySelectorAll('idv-status-badge'))
      await expectWords(badge, []);
  },
};
