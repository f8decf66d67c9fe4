import { expect } from 'chai';
import type { VerificationElement } from '../../src/components/shared/verification-element.js';
import { loadLocale } from '../../src/locales/load-locale.js';
import { place, settled, show, tags, until, words } from '../support/element.js';
import { payloadOf } from '../support/states.js';

/** Does to an element what the translator of Chrome does: a text gives way to elements around it. */
function translate({ shadowRoot }: Element): number {
  const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const seen = texts.filter(
    ({ data, parentNode }) => data.trim() && parentNode!.nodeName !== 'STYLE',
  );
  for (const text of seen) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(`⟦${text.data}⟧`);
    outer.append(inner);
    text.replaceWith(outer);
  }
  return seen.length;
}

const failed = payloadOf('failed-several-codes');
const active = { status: 'active', steps: { accept_tos: 'active', kyc_check: 'success' } };
const sequence = [failed, 'verified', active, null, undefined, failed, 'nonsense'];

describe('An element whose texts a page translator has replaced', () => {
  for (const tag of tags)
    for (const audience of ['applicant', 'reviewer'] as const)
      it(`shows what is new, each time: ${tag}, ${audience}`, async () => {
        const element: VerificationElement = await show(tag, { status: active, audience });
        for (const status of sequence) {
          expect(translate(element), 'texts').to.be.above(0);
          element.status = status;
          await settled(element);
          const fresh = await show(tag, { status, audience });
          // Unreadable input leaves standing what stood.
          if (status !== 'nonsense') expect(words(element)).to.equal(words(fresh));
        }
      });

  it('leaves them alone while nothing is new', async () => {
    const element = await show('idv-status-badge', { status: 'verified' });
    translate(element);
    element.status = 'verified';
    await settled(element);
    expect(words(element)).to.equal('⟦Verified⟧');
  });
});

describe('A page whose language a translator rewrites', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  it('keeps the language of the element where the kit has no other', async () => {
    await loadLocale('de');
    document.documentElement.lang = 'de';
    const element = await show('idv-status-badge', { status: 'verified' });
    for (const lang of ['eo', 'x-mtfrom-de', 'auto', '']) {
      document.documentElement.lang = lang;
      translate(element);
      await settled(element);
      expect(words(element), lang).to.equal('⟦Bestätigt⟧');
      element.status = 'in_review';
      await settled(element);
      expect(words(element), lang).to.equal('Wird geprüft');
      element.status = 'verified';
      await settled(element);
    }
  });

  it('is followed to a language that the kit has', async () => {
    const element = await show('idv-status-badge', { status: 'verified' }, place());
    translate(element);
    document.documentElement.lang = 'de';
    await until(() => words(element) === 'Bestätigt', 'German');
  });
});
