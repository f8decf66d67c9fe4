import { expect } from 'chai';
import { toText } from '../../src/core.js';
import { loadLocale } from '../../src/locales/load-locale.js';
import { formatNumber } from '../../src/locales/numbers.js';
import { tallyTexts } from '../../src/explain/ui.js';
import { parts, place, show, tags } from '../support/element.js';
import { translated } from '../support/languages.js';
import { speechIn } from '../support/speech.js';
import { payloadOf } from '../support/states.js';

/** One step is done, so many are left, and one may never come. */
const withLeft = (left: number): object => ({
  status: 'in_progress',
  steps: [
    { name: 'accept_tos', status: 'success' },
    { name: 'documentary_verification', status: 'active' },
    ...Array.from({ length: left - 1 }, () => ({ name: 'custom_document', status: 'missing' })),
    { name: 'selfie_check', status: 'waiting_for_prerequisite' },
  ],
});

async function tally(lang: string, left: number): Promise<string> {
  const element = await show('idv-progress-stepper', { status: withLeft(left) }, place(lang));
  return parts(element, 'position')[0]!.innerText;
}

describe('How many steps are left', () => {
  for (const lang of translated)
    it(`is said in the plural of the number: ${lang}`, async () => {
      await loadLocale(lang);
      const speech = speechIn(lang);
      const rules = new Intl.PluralRules(lang);
      for (const left of [1, 2, 3, 5, 11, 21, 22, 90])
        expect(await tally(lang, left), String(left)).to.equal(
          tallyTexts[rules.select(left)](
            speech.msg,
            formatNumber(speech, 1),
            formatNumber(speech, left),
          ),
        );
    });

  it('has in Arabic a word for one and for two, and another for three than for eleven', async () => {
    await loadLocale('ar');
    expect(await tally('ar', 1)).to.contain('خطوة واحدة');
    expect(await tally('ar', 2)).to.contain('خطوتان');
    expect(await tally('ar', 3)).to.match(/[3٣] خطوات/);
    expect(await tally('ar', 11)).to.match(/(11|١١) خطوة/);
  });
});

describe('A number', () => {
  for (const lang of ['en', ...translated])
    it(`is written as the language writes it: ${lang}`, async () => {
      await loadLocale(lang);
      const speech = speechIn(lang);
      const format = new Intl.NumberFormat(lang);
      for (let number = 0; number < 1200; number++)
        expect(formatNumber(speech, number)).to.equal(format.format(number));
    });
});

describe('A line of plain text', () => {
  /** What stands between a name and what is said of it, where that is not as in English. */
  const colons: Readonly<Record<string, RegExp>> = {
    ja: /：/,
    'zh-Hans': /：/,
    fr: /[\u00a0\u202f]:/,
  };
  for (const [lang, colon] of Object.entries(colons).filter(([lang]) => translated.includes(lang)))
    it(`has the colon of the language: ${lang}`, async () => {
      const status = { status: 'success', steps: { accept_tos: 'success', kyc_check: 'success' } };
      const steps = (await toText(status, { lang }))
        .split('\n')
        .filter((line) => line.startsWith('- '));
      expect(steps).to.have.length.above(1);
      for (const line of steps) expect(line).to.match(colon);
    });
});

describe('Letters', () => {
  it('keep their case, since the i of Turkish has a dot in capitals too', async () => {
    for (const tag of tags) {
      const element = await show(tag, { status: payloadOf('failed-several-codes') });
      const styled = [...element.shadowRoot!.querySelectorAll('*')].map((each) =>
        getComputedStyle(each),
      );
      expect(styled.length).to.be.above(0);
      for (const { textTransform, fontVariantCaps } of styled)
        expect([textTransform, fontVariantCaps]).to.deep.equal(['none', 'normal']);
      for (const sheet of element.shadowRoot!.adoptedStyleSheets)
        for (const { cssText } of sheet.cssRules)
          expect(cssText).not.to.match(/text-transform|small-caps/);
    }
  });
});
