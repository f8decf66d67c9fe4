import { expect } from 'chai';
import { base } from '../../src/locales/generated/parts/base.js';
import { loadLocale } from '../../src/locales/load-locale.js';
import { catalogueOf, loadParts } from '../../src/locales/loader.js';
import { place, settled, show, until, words } from '../support/element.js';

const loaders = base.loaders as Record<string, () => Promise<unknown>>;

/** A language whose texts cannot be loaded until it is mended. */
function brokenLanguage(lang: string) {
  const state = { tries: 0, mended: false };
  loaders[lang] = () => {
    state.tries++;
    return state.mended
      ? Promise.resolve({ default: { 'status.verified': 'Godkendt' } })
      : Promise.reject(new Error('404'));
  };
  return state;
}

describe('A catalogue that cannot be loaded', () => {
  it('is asked for once, however often the element is drawn, and leaves it in English', async () => {
    // No test before this one may have loaded German.
    const original = { ...loaders };
    const state = brokenLanguage('de');
    const element = await show('idv-status-badge', { status: 'verified' }, place('de-XX'));
    for (let round = 0; round < 20; round++) {
      element.requestUpdate();
      await settled(element);
      await new Promise((done) => setTimeout(done, 1));
    }
    expect(state.tries).to.equal(1);
    expect(words(element)).to.equal('Verified');
    Object.assign(loaders, original);
    const next = await show('idv-status-badge', { status: 'verified' }, place('de'));
    await until(() => words(next) === 'Bestätigt', 'German, once it can be loaded');
  });

  it('is asked for again when the language is asked for again', async () => {
    const state = brokenLanguage('da');
    await loadParts('da', [base]);
    state.mended = true;
    expect(catalogueOf('da', 'base')).to.equal(undefined);
    await loadLocale('da');
    expect(state.tries).to.equal(2);
    expect(catalogueOf('da', 'base')).to.include({ 'status.verified': 'Godkendt' });
    expect(loadParts('da', [base])).to.equal(undefined);
  });
});

describe('loadLocale', () => {
  it('brings a language before the first element needs it', async () => {
    await loadLocale('ar');
    const element = await show('idv-status-badge', { status: 'verified' }, place('ar'));
    expect(words(element)).to.equal('تم تأكيد الهوية');
  });

  it('loads nothing for a language that there is not', async () => {
    await loadLocale('xx');
    await loadLocale('__proto__');
  });
});
