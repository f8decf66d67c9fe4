import { expect } from 'chai';
import { matchLocale } from '../../src/locales/match.js';
import { reasons } from '../../src/locales/generated/parts/reasons.js';
import { offeredLocales } from '../../src/locales/loader.js';
import { parts, place, show, until, words } from '../support/element.js';
import { translated } from '../support/languages.js';

const root = (element: Element) => element.shadowRoot!.querySelector('[lang]')!;
const badge = (container: HTMLElement) =>
  show('idv-status-badge', { status: 'verified' }, container);

describe('The language of an element', () => {
  it('is its own', async () => {
    const element = await show('idv-status-badge', { status: 'verified', lang: 'de' });
    await until(() => words(element) === 'Bestätigt', 'German');
    expect(root(element).getAttribute('lang')).to.equal('de');
  });

  it('is that of the nearest ancestor', async () => {
    const outer = place('ar');
    const inner = document.createElement('div');
    inner.lang = 'de';
    outer.append(inner);
    const element = await badge(inner);
    await until(() => words(element) === 'Bestätigt', 'German');
  });

  it('is that of an ancestor outside its shadow root', async () => {
    const host = place('de');
    const inside = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inside);
    const element = await badge(inside);
    await until(() => words(element) === 'Bestätigt', 'German');
  });

  it('is another for each element on a page', async () => {
    const [german, arabic, english] = await Promise.all(
      ['de', 'ar', 'en'].map((lang) => badge(place(lang))),
    );
    await until(() => words(german!) === 'Bestätigt', 'German');
    await until(() => words(arabic!) === 'تم تأكيد الهوية', 'Arabic');
    expect(words(english!)).to.equal('Verified');
    expect(root(arabic!).getAttribute('dir')).to.equal('rtl');
    expect(root(german!).getAttribute('dir')).to.equal('ltr');
  });

  it('follows a change of the ancestor', async () => {
    const container = place('en');
    const element = await badge(container);
    container.lang = 'de';
    await until(() => words(element) === 'Bestätigt', 'German');
    container.removeAttribute('lang');
    await until(() => words(element) === 'Verified', 'English');
  });

  it('follows a change inside a shadow root around it', async () => {
    const inside = document.createElement('div');
    place().attachShadow({ mode: 'open' }).append(inside);
    const element = await badge(inside);
    inside.lang = 'ar';
    await until(() => words(element) === 'تم تأكيد الهوية', 'Arabic');
  });

  it('follows the element to another place', async () => {
    const element = await badge(place('de'));
    await until(() => words(element) === 'Bestätigt', 'German');
    place('ar').append(element);
    await until(() => words(element) === 'تم تأكيد الهوية', 'Arabic');
  });

  it('follows the page', async () => {
    const element = await badge(place());
    document.documentElement.lang = 'de';
    try {
      await until(() => words(element) === 'Bestätigt', 'German');
    } finally {
      document.documentElement.lang = 'en';
    }
    await until(() => words(element) === 'Verified', 'English');
  });

  it('is English where there is no translation', async () => {
    for (const lang of ['eo', 'xx-junk', '!']) {
      const element = await badge(place(lang));
      expect(words(element)).to.equal('Verified');
      expect(root(element).getAttribute('lang')).to.equal('en');
      expect(root(element).getAttribute('dir')).to.equal('ltr');
    }
  });
});

describe('A text without a translation', () => {
  it('is marked as the English that it is', async () => {
    // No test before this one may have loaded Italian.
    const loaders = reasons.loaders as Record<string, () => Promise<unknown>>;
    const original = loaders['it']!;
    loaders['it'] = () => Promise.reject(new Error('404'));
    const element = await show(
      'idv-verification-card',
      { status: { status: 'rejected', reasons: [{ id: 'document_expired' }] } },
      place('it'),
    );
    await until(() => parts(element, 'state')[0]!.innerText === 'Invio effettuato', 'Italian');
    const languageOf = (part: string) => parts(element, part)[0]!.closest<HTMLElement>('[lang]')!;
    for (const part of ['badge', 'step', 'state'])
      expect(languageOf(part).lang, part).to.equal('it');
    for (const part of ['title', 'advice', 'reason', 'lead', 'appeal'])
      expect(languageOf(part).lang, part).to.equal('en');
    expect(languageOf('title').dir).to.equal('ltr');
    loaders['it'] = original;
  });
});

describe('A language that comes late', () => {
  /** Holds back the sentences of a language, but not its words. */
  function holdBack(lang: string): { arrive(): void } {
    const loaders = reasons.loaders as Record<string, () => Promise<unknown>>;
    const load = loaders[lang]!;
    let arrive!: () => void;
    const arrived = new Promise<void>((done) => (arrive = done));
    loaders[lang] = () => arrived.then(load);
    return { arrive };
  }
  const card = (container: HTMLElement) =>
    show('idv-verification-card', { status: 'verified' }, container);
  const languagesIn = ({ shadowRoot }: Element) =>
    new Set([...shadowRoot!.querySelectorAll('[lang]')].map((each) => each.getAttribute('lang')));
  const aWhile = () => new Promise((done) => setTimeout(done, 100));

  it('is spoken when all of it is there: no element speaks half of it', async () => {
    // No test before this one may have loaded Polish.
    const { arrive } = holdBack('pl');
    const element = await card(place('pl'));
    await aWhile();
    expect(languagesIn(element)).to.deep.equal(new Set(['en']));
    arrive();
    await until(() => words(element).includes('Tożsamość została'), 'Polish');
    expect(languagesIn(element)).to.deep.equal(new Set(['pl']));
  });

  it('leaves the last language standing, and comes too late for one that is asked for since', async () => {
    const container = place('de');
    const element = await card(container);
    await until(() => words(element).includes('Ihre Identität'), 'German');
    // No test before this one may have loaded Dutch.
    const { arrive } = holdBack('nl');
    container.lang = 'nl';
    await aWhile();
    expect(languagesIn(element)).to.deep.equal(new Set(['de']));
    container.lang = 'de';
    arrive();
    await aWhile();
    expect(languagesIn(element)).to.deep.equal(new Set(['de']));
  });
});

describe('The page around an element', () => {
  it('keeps its own language settings and hears of nothing', async () => {
    let heard = 0;
    const listen = () => heard++;
    window.addEventListener('lit-localize-status', listen);
    const element = await badge(place('de'));
    await until(() => words(element) === 'Bestätigt', 'German');
    window.removeEventListener('lit-localize-status', listen);
    expect(heard).to.equal(0);
    expect(document.documentElement.lang).to.equal('en');
  });
});

it('offers every language that there are catalogues for', () => {
  expect(offeredLocales).to.have.members(['en', ...translated]);
  expect(matchLocale('de-CH', offeredLocales)).to.equal('de');
});
