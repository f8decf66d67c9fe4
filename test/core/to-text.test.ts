import { expect } from 'chai';
import fc from 'fast-check';
import { extend, loadLocale, toText, type Audience } from '../../src/index.js';
import { damaged, payloads } from '../providers/mutations.js';
import { parts, place, show } from '../support/element.js';
import { anyVerification, ownVocabulary } from '../support/verifications.js';

extend(ownVocabulary);

/** The words in order, without the marks of lists and lines and without addresses. */
const wordsIn = (text: string) =>
  text
    .replace(/https:\S+/g, '')
    .replace(/(^|\s)-(?=\s)/g, ' ')
    .replace(/[:·]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a card shows, but for what a text has no use for. */
async function shownBy(status: unknown, lang: string, audience: Audience): Promise<string> {
  const container = place(lang);
  const card = await show('idv-verification-card', { status, audience }, container);
  // An e-mail does not know when it is read, and needs no button.
  for (const name of ['relative', 'copy']) for (const part of parts(card, name)) part.remove();
  for (const details of card.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.applicant'))
    details.open = true;
  const text = [...card.shadowRoot!.children].map((child) => (child as HTMLElement).innerText);
  container.remove();
  return wordsIn(text.join('\n'));
}

async function expectTheSame(status: unknown, lang: string, audience: Audience): Promise<string> {
  const text = wordsIn(await toText(status, { lang, audience }));
  expect(text).to.equal(await shownBy(status, lang, audience));
  return text;
}

describe('A text has the words of the card in their order', function () {
  this.timeout(30_000);
  const languages = ['en', 'de', 'ar'];

  before(() => Promise.all(languages.map(loadLocale)));

  for (const lang of languages)
    for (const audience of ['applicant', 'reviewer'] as const)
      it(`of every fixture in ${lang} for ${audience}s`, async () => {
        const texts = new Set<string>();
        for (const { payload } of payloads) texts.add(await expectTheSame(payload, lang, audience));
        expect(texts.size).to.be.greaterThan(audience === 'reviewer' ? 60 : 30);
      });

  for (const [what, generated] of [
    ['damaged payloads', damaged],
    ['any verification there could be', anyVerification],
  ] as const)
    it(`of ${what}`, () =>
      fc.assert(
        fc.asyncProperty(
          generated as fc.Arbitrary<unknown>,
          fc.constantFrom(...languages),
          fc.constantFrom('applicant' as const, 'reviewer' as const),
          async (payload, lang, audience) => {
            await expectTheSame(payload, lang, audience);
          },
        ),
        { numRuns: 150 },
      ));
});
