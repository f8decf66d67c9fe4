import { expect } from 'chai';
import { directionOf, matchLocale } from '../../src/locales/match.js';

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

  it('is none for a language that is not offered', () => {
    expect(matchLocale('ja', offered)).to.equal(undefined);
  });

  it('is none for junk, which never throws', () => {
    for (const junk of ['', ' ', 'cn!', '-', 'x', '__proto__', 'a'.repeat(1000), '🙂'])
      expect(matchLocale(junk, offered), junk).to.equal(undefined);
  });
});

describe('The direction of a language', () => {
  it('is from the right for the scripts that are written so', () => {
    for (const tag of ['ar', 'he', 'fa', 'ur', 'ckb', 'pa-Arab', 'yi', 'dv'])
      expect(directionOf(tag), tag).to.equal('rtl');
  });

  it('is from the left for the others, and for junk', () => {
    for (const tag of ['en', 'de', 'pa', 'az', 'ja', 'zh-Hant', '', '!'])
      expect(directionOf(tag), tag).to.equal('ltr');
  });
});
