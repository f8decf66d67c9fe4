import { expect } from 'chai';
import { html, render } from 'lit';
import { inLanguage } from '../../src/components/shared/root.template.js';
import { loadLocale } from '../../src/locales/load-locale.js';
import { directionOf } from '../../src/locales/match.js';
import { english, everyText } from '../../stories/support/english.js';
import { hasWords, translated, waivedIn } from '../support/languages.js';
import { speechIn } from '../support/speech.js';

const held = ['101', '202'];
const form = /^ui\.tally\.(.+)$/;

/** The plural forms that a language has for the number of something that is there. */
function formsOf(lang: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(lang);
  return new Set(Array.from({ length: 999 }, (_, index) => rules.select(index + 1)));
}

for (const lang of translated)
  describe(`Every text in ${lang}`, () => {
    const forms = formsOf(lang);
    const ids = [...everyText()].filter(([id]) => forms.has(form.exec(id)?.[1] ?? 'other'));
    let waived: ReadonlySet<string>;
    let shown: Map<string, HTMLElement>;
    let container: HTMLElement;

    before(async () => {
      await loadLocale(lang);
      waived = await waivedIn(lang);
      const speech = speechIn(lang);
      container = document.createElement('div');
      document.body.append(container);
      const texts = ids.map(
        ([id, text]) => html`<p data-id=${id}>${text(speech.msg, ...held)}</p>`,
      );
      render(inLanguage(speech.languageOf('base'), texts), container);
      shown = new Map([...container.querySelectorAll('p')].map((text) => [text.dataset.id!, text]));
    });

    after(() => container.remove());

    it('is there, and in no other language', () => {
      const originals = english();
      expect(shown.size).to.equal(ids.length);
      for (const [id, { innerText }] of shown) {
        const original = originals.get(id)!;
        expect(innerText, id).to.match(/\S/);
        if (!hasWords(original.replace(/\{\d\}/g, '')) || waived.has(original)) continue;
        expect(innerText, id).not.to.equal(
          original.replace(/\{(\d)\}/g, (_, index) => held[Number(index)]!),
        );
      }
    });

    it('says what it holds, and shows nothing of how it was made', () => {
      const originals = english();
      const rules = new Intl.PluralRules(lang);
      for (const [id, { innerText }] of shown) {
        expect(innerText, id).not.to.match(/[{}$<>]|\b(undefined|null|NaN)\b|\[object/);
        const spare = form.test(id) && rules.select(202) !== form.exec(id)?.[1];
        for (const [index, value] of held.entries())
          if (originals.get(id)!.includes(`{${index}}`) && !(spare && index === 1))
            expect(innerText, id).to.contain(value);
      }
    });

    it('stands in its own language and direction', () => {
      for (const [id, text] of shown) {
        expect(text.closest('[lang]')!.getAttribute('lang'), id).to.equal(lang);
        expect(getComputedStyle(text).direction, id).to.equal(directionOf(lang));
      }
    });
  });
