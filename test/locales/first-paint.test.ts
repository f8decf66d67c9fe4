import '../../src/locales/generated/de/index.js';
import { expect } from 'chai';
import { allParts } from '../support/speech.js';
import { loadLocale } from '../../src/locales/load-locale.js';
import type { VerificationElement } from '../../src/components/shared/verification-element.js';
import { place, settled, tags, until } from '../support/element.js';

const status = { status: 'rejected', reasons: [{ id: 'document_expired' }] };

/** The parts of a language that are asked for from now on. */
function listenForLoads(lang: string): string[] {
  const asked: string[] = [];
  for (const { name, loaders } of allParts) {
    const load = loaders[lang]!;
    const listening = () => {
      asked.push(name);
      return load();
    };
    Object.assign(loaders, { [lang]: listening });
  }
  return asked;
}

/** All that an element shows from its first moment on the page until it speaks a language. */
async function shownBy(element: VerificationElement, lang: string): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  const look = () => shown.add(element.shadowRoot!.textContent!);
  new MutationObserver(look).observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  await settled(element);
  const isSaid = () => !!element.shadowRoot!.querySelector(`[lang=${lang}]`);
  await until(isSaid, lang);
  await settled(element);
  await new Promise((done) => setTimeout(done));
  return shown;
}

describe('The first that an element shows', () => {
  const ways = [
    ['de', 'that has been imported', () => Promise.resolve()],
    ['ar', 'that has been loaded before', () => loadLocale('ar')],
  ] as const;
  for (const [lang, how, provide] of ways)
    for (const audience of ['applicant', 'reviewer'] as const)
      it(`is in a language ${how}, and nothing is asked for: ${lang}, ${audience}`, async () => {
        await provide();
        const asked = listenForLoads(lang);
        for (const tag of tags) {
          const element = Object.assign(document.createElement(tag), { status, audience });
          place(lang).append(element);
          expect([...(await shownBy(element, lang))], tag).to.have.length(1);
          const languages = [...element.shadowRoot!.querySelectorAll('[lang]')];
          expect(new Set(languages.map((each) => each.getAttribute('lang')))).to.deep.equal(
            new Set([lang]),
          );
        }
        expect(asked).to.deep.equal([]);
      });

  it('is English, and the language later, where the texts are still to come', async () => {
    const asked = listenForLoads('tr');
    const element = Object.assign(document.createElement('idv-status-badge'), { status });
    place('tr').append(element);
    const shown = await shownBy(element, 'tr');
    expect(asked).to.deep.equal(['base']);
    expect([...shown].map((text) => text.trim())[0]).to.equal('Not verified');
    expect(shown.size).to.equal(2);
  });
});
