import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { within } from 'storybook/test';
import { explain, toText } from '../../src/core.js';
import {
  expectNothingForReviewers,
  expectWords,
  isEnglish,
  the,
  type Context,
} from '../support/expectations.js';
import { sample, samples } from '../support/samples.js';
import './patterns.css';

interface Args {
  fixture: string;
}

/** What `toText` returns, in a mail: the server needs no browser for it. */
const letter = async (fixture: string, lang: string) => {
  const { title, ...told } = await explain(sample(fixture), { lang });
  const text = await toText(sample(fixture), { lang });
  return html`
    <dl lang="en" dir="ltr">
      <dt>From</dt>
      <dd>Harbor Bank</dd>
      <dt>To</dt>
      <dd>ada@example.com</dd>
      <dt>Subject</dt>
      <dd lang=${told.lang} dir=${told.dir}><b>${title}</b></dd>
    </dl>
    <p class="body" lang=${told.lang} dir=${told.dir}>${text}</p>
  `;
};

const meta: Meta<Args> = {
  title: 'Patterns/E-mail',
  parameters: { controls: { disable: false } },
  argTypes: { fixture: { control: 'select', options: samples.flatMap(([, names]) => names) } },
  render: ({ fixture }, { globals }) => html`
    <article class="letter">${until(letter(fixture, globals.language as string))}</article>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const says =
  (...words: readonly string[]) =>
  async (context: Context): Promise<void> => {
    const mail = the(context.canvasElement, '.letter');
    await within(context.canvasElement).findByText('Harbor Bank');
    await expectWords(mail, isEnglish(context) ? words : []);
  };

/** The words of the card, as text. */
export const EMail: Story = {
  args: { fixture: 'yousign/failed-several-codes' },
  play: async (context) => {
    await says(
      'Your identity could not be confirmed.',
      'Use a document that is still valid.',
    )(context);
    await expectNothingForReviewers(the(context.canvasElement, '.letter'));
  },
};

/** With the link that the payload offers. */
export const ToGoOn: Story = {
  args: { fixture: 'plaid/active-fallback-to-document' },
  play: says('Continue identity check: https://'),
};
