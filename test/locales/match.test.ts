import { expect } from 'chai';
import { directionOf, matchLocale } from '../../src/locales/match.js';
import { translated } from '../support/languages.js';

/** In TypeScript's own library it is not yet there. */
interface IntlTextInfo {
  getTextInfo?(): { readonly direction?: string };
  readonly textInfo?: { readonly direction?: string };
}

const offered = ['en', 'de', 'es', 'es-419', 'fr', 'he', 'nb', 'pt-BR', 'pt-PT', 'sr-Latn'];
const chinese = ['zh-Hans', 'zh-Hant'];

describe('The language that serves a reader best', () => {
  const rows = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['pt_BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['es-MX', 'es-419'],
    ['es-ES', 'es'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['en-AU', 'en'],
  ] as const;
  for (const [tag, expected] of rows)
    it(`is ${expected} for ${tag}`, () => {
      expect(matchLocale(tag, offered)).to.equal(expected);
    });

  it('is of the same script', () => {
    expect(matchLocale('sr', offered)).to.equal(undefined);
    expect(matchLocale('zh-TW', chinese)).to.equal('zh-Hant');
    expect(matchLocale('zh-HK', chinese)).to.equal('zh-Hant');
    expect(matchLocale('zh-SG', chinese)).to.equal('zh-Hans');
    expect(matchLocale('zh', chinese)).to.equal('zh-Hans');
  });

  const chains = [
    ['pt-AO', ['pt-PT', 'pt-BR']],
    ['pt-BR', ['pt-BR', 'pt-PT']],
    ['es-MX', ['es-MX', 'es-419', 'es']],
    ['es-ES', ['es', 'es-419']],
    ['zh-HK', ['zh-HK', 'zh-Hant']],
    ['zh-TW', ['zh-Hant']],
    ['zh', ['zh-Hans']],
    ['zh-CN', ['zh-Hans']],
    ['zh-SG', ['zh-Hans']],
    ['sr-Latn-RS', ['sr-Latn']],
    ['sr-ME', ['sr-Latn']],
    ['sr', ['sr-Cyrl']],
    ['no', ['nb']],
    ['nn', ['nb']],
    ['iw', ['he']],
    ['en-GB', ['en-GB', 'en']],
  ] as const;
  for (const [tag, chain] of chains)
    it(`falls back from ${tag} to ${chain.join(', then ')}, then to none`, () => {
      const others = ['en', 'zh-Hans', 'zh-Hant', 'sr-Cyrl', 'sr-Latn', 'pt-PT', 'de', 'he'];
      const unrelated = others.filter((each) => !(chain as readonly string[]).includes(each));
      for (const [index, expected] of chain.entries()) {
        const left = chain.slice(index);
        expect(matchLocale(tag, [...unrelated, ...left])).to.equal(expected);
        expect(matchLocale(tag, [...left.toReversed(), ...unrelated])).to.equal(expected);
      }
      expect(matchLocale(tag, unrelated)).to.equal(undefined);
    });

  it('is found for a tag with an underscore', () => {
    expect(matchLocale('de_DE', offered)).to.equal('de');
  });

  it('is none for a language that is not offered', () => {
    expect(matchLocale('ja', offered)).to.equal(undefined);
  });

  it('is none for junk, which never throws', () => {
    const long = 'a'.repeat(1e5);
    for (const junk of ['', ' ', 'cn!', '-', '_', 'x', 'x-a', 'i-klingon', '__proto__', long, '🙂'])
      expect(matchLocale(junk, offered), junk.slice(0, 20)).to.equal(undefined);
    for (const half of ['\ud800', 'de-\udfff', '\udc00de'])
      expect(matchLocale(half, offered)).to.equal(undefined);
  });
});

describe('The direction of a language', () => {
  it('is what the browser knows of each that is translated', function () {
    for (const tag of translated) {
      const locale = new Intl.Locale(tag) as Intl.Locale & IntlTextInfo;
      const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? {};
      if (!direction) this.skip();
      expect(directionOf(tag), tag).to.equal(direction);
    }
  });

  it('is from the right for the scripts that are written so', () => {
    for (const tag of ['ar', 'he', 'fa', 'ur', 'ckb', 'pa-Arab', 'yi', 'dv'])
      expect(directionOf(tag), tag).to.equal('rtl');
  });

  it('is from the left for the others, and for junk', () => {
    for (const tag of ['en', 'de', 'pa', 'az', 'ja', 'zh-Hant', '', '!'])
      expect(directionOf(tag), tag).to.equal('ltr');
  });
});
