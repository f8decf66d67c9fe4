import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { audiences } from '../../src/model/vocabulary.js';
import { audienceNames } from '../support/audience.js';
import { expectNothingForReviewers, expectWords, isEnglish, the } from '../support/expectations.js';
import { languages } from '../support/languages.js';
import { payload, yousign } from '../support/payloads.js';
import { linkTo } from '../support/link.js';
import { json } from '../support/source.js';
import './figures.css';

/** What stands on the front page; it has no place of its own in the sidebar. */
const meta: Meta = { title: 'Figures/Introduction', tags: ['!dev'] };
export default meta;

/** Like what Plaid returns, without what is not read. */
const session = {
  status: 'active',
  steps: {
    verify_sms: 'success',
    documentary_verification: 'active',
    selfie_check: 'waiting_for_prerequisite',
    watchlist_screening: 'waiting_for_prerequisite',
  },
};

/** JSON goes in, and a person reads where they stand. */
export const InAndOut: StoryObj = {
  render: () => html`
    <div class="figure in-and-out">
      ${json(session)}
      <idv-verification-card .status=${session} heading-level="3"></idv-verification-card>
    </div>
  `,
  play: async (context) =>
    expectWords(
      the(context.canvasElement, 'idv-verification-card'),
      isEnglish(context) ? ['In progress', 'Phone number Done', 'Selfie Not started'] : [],
    ),
};

const rejected = yousign('failed', ['IDVV_2101']);

/** An element on a tile that leads to its page. */
const tile = (tag: string, says: string, element: unknown) => html`
  <section class="tile">
    <h3 lang="en" dir="ltr">${linkTo(`docs/elements-${tag}--docs`, `idv-${tag}`)}</h3>
    <p lang="en" dir="ltr">${says}</p>
    ${element}
  </section>
`;

/** Each shows the same status. */
export const FourElements: StoryObj = {
  render: () => html`
    <div class="figure tiles">
      ${tile(
        'status-badge',
        'One status, as short as a word.',
        html`<div class="row">
          <idv-status-badge status="in_progress"></idv-status-badge>
          <idv-status-badge status="in_review"></idv-status-badge>
          <idv-status-badge status="verified"></idv-status-badge>
          <idv-status-badge .status=${rejected}></idv-status-badge>
        </div>`,
      )}
      ${tile(
        'progress-stepper',
        'The steps, and the state of each.',
        html`<idv-progress-stepper .status=${session}></idv-progress-stepper>`,
      )}
      ${tile(
        'reason-explainer',
        'What happened, and what to do.',
        html`<idv-reason-explainer .status=${rejected} heading-level="4"></idv-reason-explainer>`,
      )}
      ${tile(
        'verification-card',
        'All three together, with dates and the next action.',
        html`<idv-verification-card status="in_review" heading-level="4"></idv-verification-card>`,
      )}
    </div>
  `,
  play: async (context) => {
    const elements = context.canvasElement.querySelectorAll('.tile > :last-child');
    await expectWords(elements[2]!, isEnglish(context) ? ['past its end date'] : []);
    for (const element of elements) await expectWords(element, []);
  },
};

const fraud = payload('yousign', 'webhook-fraud-and-unknown-code');

/** The same JSON, as each audience reads it. */
export const TwoAudiences: StoryObj = {
  render: () => html`
    <div class="figure columns">
      ${audiences.map(
        (audience) => html`
          <section class="stack" data-audience=${audience}>
            <h3 lang="en" dir="ltr">${audienceNames[audience]}</h3>
            <idv-reason-explainer
              .status=${fraud}
              audience=${audience}
              heading-level="4"
            ></idv-reason-explainer>
          </section>
        `,
      )}
    </div>
  `,
  play: async (context) => {
    const column = (audience: string) => the(context.canvasElement, `[data-audience=${audience}]`);
    await expectWords(column('reviewer'), ['IDVV_2304']);
    await expectNothingForReviewers(column('applicant').querySelector('idv-reason-explainer')!);
  },
};

/** Every language of the kit, each from where it begins to read. */
export const Languages: StoryObj = {
  render: () => html`
    <div class="figure columns three">
      ${languages.map(
        ([lang]) => html`
          <idv-verification-card
            lang=${lang}
            status="in_review"
            heading-level="3"
          ></idv-verification-card>
        `,
      )}
    </div>
  `,
  play: async ({ canvasElement }) => {
    const card = (lang: string) => the(canvasElement, `idv-verification-card[lang=${lang}]`);
    await expectWords(card('de'), ['Wird geprüft']);
    await expectWords(card('ar'), ['قيد التحقق']);
  },
};
