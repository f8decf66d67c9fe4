// Which forms of a counted text a language has. Nothing is counted that is not there, and no check has
// a thousand parts, so forms for none, for fractions and for millions are not asked for.
import { kindOf } from './notes.mjs';

const counted = Array.from({ length: 999 }, (_, index) => index + 1);

const known = new Map();

/** The numbers of each form. */
function numbersOf(locale) {
  if (!known.has(locale)) known.set(locale, countUp(locale));
  return known.get(locale);
}

function countUp(locale) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Map();
  for (const number of counted) {
    const form = rules.select(number);
    numbers.set(form, [...(numbers.get(form) ?? []), number]);
  }
  return numbers;
}

/** How a message counts; `undefined` of one that does not. */
export function countOf(id, locale) {
  const { counts } = kindOf(id);
  if (!counts) return undefined;
  const numbers = numbersOf(locale).get(id.split('.').at(-1)) ?? [];
  return {
    numbers,
    /** Whether the language has the form. */
    isSaid: numbers.length > 0,
    /** The placeholder that may be left out, because the words say the number. */
    spare: numbers.length === 1 ? `\${${counts}}` : undefined,
  };
}
