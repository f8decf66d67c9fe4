import { expect } from 'chai';
import { loadLocale } from '../../src/locales/load-locale.js';
import { place, show, tags } from '../support/element.js';
import { payloadStates } from '../support/states.js';
import { markedLanguage, ownText, textElements } from '../support/texts.js';

describe('A text is marked with the language it is written in', () => {
  /** The same in both languages, the provider's own word for its status, or an id. */
  const same = /^(Selfie|Screening|Definition|(Plaid|Yousign|IDmeta): .+|[\w-]{16,})$/;

  before(() => loadLocale('de'));

  for (const tag of tags)
    for (const [title, { settings }] of payloadStates)
      it(`by <${tag}>: ${title}`, async () => {
        const english = new Set(textElements(await show(tag, settings)).map(ownText));
        const texts = textElements(await show(tag, settings, place('de')));
        expect(texts.map(markedLanguage)).to.include('de');
        for (const text of texts) {
          const said = ownText(text);
          if (same.test(said) || text.matches('code')) continue;
          expect(markedLanguage(text), said).to.equal(english.has(said) ? 'en' : 'de');
        }
      });
});
