import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { expect } from 'storybook/test';
import { redact, toText } from '../../src/core.js';
import { offeredLocales } from '../../src/locales/loader.js';
import { directionOf } from '../../src/locales/match.js';
import { audiences, type Audience } from '../../src/model/vocabulary.js';
import { expectWords, isEnglish, the } from '../support/expectations.js';
import { sample, samples } from '../support/samples.js';
import { pretty, source } from '../support/source.js';

interface Args {
  fixture: string;
  audience: Audience;
  lang: string;
}

/** How much it is to send, without the spaces that make it readable. */
const size = (value: unknown): string =>
  `${new TextEncoder().encode(JSON.stringify(value)).length.toLocaleString('en')} bytes`;

const code = ({
  audience,
  lang,
}: Args): string => `import { redact, toText } from 'idv-elements/core';

// For the page:
response.json(redact(stored, { audience: '${audience}' }));

// For an e-mail:
mail.text = await toText(stored, { audience: '${audience}', lang: '${lang}' });`;

const meta: Meta<Args> = {
  title: 'Behavior/On the server',
  parameters: { controls: { disable: false } },
  argTypes: {
    fixture: { control: 'select', options: samples.flatMap(([, names]) => names) },
    audience: { control: 'inline-radio', options: audiences },
    lang: { control: 'inline-radio', options: offeredLocales },
  },
  render: (args) => {
    const { audience, lang } = args;
    const stored = sample(args.fixture);
    const sent = redact(stored, { audience });
    return html`<div class="stack" lang="en" dir="ltr">
      ${source('The script of the server', code(args))}
      <div class="columns">
        ${source(`What the provider returned: ${size(stored)}`, pretty(stored))}
        ${source(`What is left to send: ${size(sent)}`, pretty(sent))}
        <section class="stack">
          <h2>What the page draws of it</h2>
          <idv-verification-card
            lang=${lang}
            dir=${directionOf(lang)}
            status=${JSON.stringify(sent)}
            audience=${audience}
            heading-level="3"
          ></idv-verification-card>
        </section>
      </div>
      ${source(
        'What stands in the e-mail',
        html`<span class="mail" lang=${lang} dir=${directionOf(lang)}
          >${until(toText(stored, { audience, lang }))}</span
        >`,
      )}
    </div>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The card and the e-mail that the redacted JSON gives say the same as those of the whole. */
const plays =
  (...words: readonly string[]): NonNullable<Story['play']> =>
  async (context) => {
    const { canvasElement, args } = context;
    const audience = ['applicant', 'reviewer'].includes(String(context.globals.audience))
      ? (context.globals.audience as Audience)
      : args.audience;
    const stored = sample(args.fixture);
    const sent = redact(stored, { audience });
    await expect(JSON.stringify(sent).length).toBeLessThan(JSON.stringify(stored).length);
    const options = { ...args, audience };
    await expect(await toText(sent, options)).toBe(await toText(stored, options));
    const card = the(canvasElement, 'idv-verification-card');
    await expectWords(card, isEnglish(context) && audience === args.audience ? words : []);
    await expectWords(the(canvasElement, '.mail'), words.slice(0, 1));
  };

/** An applicant’s browser gets no more than it may show. */
export const ForApplicants: Story = {
  args: { fixture: 'plaid/failed-risk-every-signal', audience: 'applicant', lang: 'en' },
  play: plays('Your identity could not be confirmed.', 'Result Not confirmed'),
};

/** Staff get every code, but still no name, address or picture. */
export const ForReviewers: Story = {
  args: { fixture: 'yousign/failed-several-codes', audience: 'reviewer', lang: 'en' },
  play: plays('The document was presented on a screen.', 'IDVV_2202'),
};

/** The language of the e-mail is what the server says, not that of a page. */
export const InGerman: Story = {
  args: { fixture: 'plaid/active-fallback-to-document', audience: 'applicant', lang: 'de' },
  play: plays('Ihre Identitätsprüfung ist noch nicht abgeschlossen.'),
};
