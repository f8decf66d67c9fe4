// English in disguise, to see what a language does to a page before one can read it: `en-XA` is longer
// and has accents, so what is not translated stands out; `ar-XB` runs from right to left. No site gets
// them: they are made here.
import { extend } from '../../src/core.js';
import { base } from '../../src/locales/generated/parts/base.js';
import { reasons } from '../../src/locales/generated/parts/reasons.js';
import { reviewer } from '../../src/locales/generated/parts/reviewer.js';
import { offeredLocales } from '../../src/locales/loader.js';
import { english } from './english.js';

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ' },
  ...{ l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö', p: 'þ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', w: 'ŵ', y: 'ý' },
  ...{ z: 'ž', A: 'Å', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Î', K: 'Ķ', L: 'Ļ' },
  ...{ N: 'Ñ', O: 'Ö', P: 'Þ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', W: 'Ŵ', Y: 'Ý', Z: 'Ž' },
};

/** What a text holds stays what it is. */
const betweenHeld = (text: string, change: (piece: string) => string): string =>
  text
    .split(/(\{\d\})/)
    .map((piece, index) => (index % 2 || !piece ? piece : change(piece)))
    .join('');

/** Two in five letters are vowels: each twice makes a text as much longer. */
const accented = (text: string): string =>
  `[${betweenHeld(text, (piece) =>
    piece.replace(/[a-z]/gi, (letter) => {
      const accent = accents[letter] ?? letter;
      return /[aeiouy]/.test(letter) ? accent.repeat(2) : accent;
    }),
  )}]`;

/** Each word backwards, in the direction of Arabic. */
const mirrored = (text: string): string => betweenHeld(text, (piece) => `\u202e${piece}\u202c`);

const pseudoLocales = { 'en-XA': accented, 'ar-XB': mirrored };
export type PseudoLocale = keyof typeof pseudoLocales;

/** The texts of one by id, in the form that `extend` takes. */
export const pseudoTexts = (locale: PseudoLocale): Readonly<Record<string, string>> =>
  Object.fromEntries([...english()].map(([id, text]) => [id, pseudoLocales[locale](text)]));

/** Makes elements speak them. */
export function addPseudoLocales(): void {
  for (const locale of Object.keys(pseudoLocales) as PseudoLocale[]) {
    const load = () => Promise.resolve({ default: {} });
    for (const { loaders } of [base, reasons, reviewer]) Object.assign(loaders, { [locale]: load });
    (offeredLocales as string[]).push(locale);
    extend({ texts: { [locale]: pseudoTexts(locale) } });
  }
}
