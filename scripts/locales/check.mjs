// What is not in order in a language, a sentence each. Reads nothing itself, so that a test can show
// that each fault is found.
import { partOf, sayTheSame, textOf } from './messages.mjs';
import { kindOf } from './notes.mjs';
import { countOf } from './plurals.mjs';
import { styleFaults } from './style.mjs';
import { stale } from './xliff.mjs';

// Controls, marks of direction, and whatever else changes a text without being seen in it.
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u206f\ufeff]/u;

/** @param spare a placeholder that does not matter */
const placeholdersOf = (contents, spare) =>
  contents
    .filter((piece) => typeof piece !== 'string' && piece.untranslatable !== spare)
    .map(({ index, untranslatable }) => `${index} ${untranslatable}`)
    .sort()
    .join();

// Written without spaces between the words.
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word may have an ending; what begins inside a word is another one, where words can be told. */
function has(text, term) {
  const begin = unspaced.test(term) ? '' : '(?<![\\p{L}\\p{M}])';
  return new RegExp(begin + term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu').test(text);
}

/** What one translation has against it. */
function* ofTarget(
  { id, english, target, state, count },
  { terms = [], hints = [], sameAsEnglish = [] },
) {
  const text = textOf(target);
  const { most } = kindOf(id);
  if (count && !count.isSaid) yield 'is a plural form that the language does not have';
  if (!text.trim()) return void (yield 'is empty');
  if (state?.startsWith('needs-'))
    yield state === stale ? 'was translated from other English' : `is marked ${state}`;
  if (text !== text.trim()) yield 'begins or ends with space';
  if (/[<>]|&\w+;/.test(text)) yield 'contains markup';
  if (unseen.test(text)) yield 'contains a character that cannot be seen';
  // It may be said without the number, but not twice.
  const isSpare = count?.spare && !textOf(target).includes(count.spare);
  if (placeholdersOf(target) !== placeholdersOf(english, isSpare ? count.spare : undefined))
    yield 'has other placeholders';
  if (most && [...text].length > most) yield `is longer than ${most} characters`;
  if (text === textOf(english) && hasWords(english) && !sameAsEnglish.includes(id))
    yield 'is the same as in English';
  for (const { english: term, use = [], never = [] } of terms) {
    if (!has(textOf(english), term)) continue;
    if (use.length > 0 && !use.some((word) => has(text, word)))
      yield `does not say “${use.join('” or “')}” for “${term}”`;
    for (const word of never) if (has(text, word)) yield `says “${word}” for “${term}”`;
  }
  if (isForApplicants(id))
    for (const word of hints) if (has(text, word)) yield `hints at fraud: “${word}”`;
}

const hasWords = (contents) =>
  contents.some((piece) => typeof piece === 'string' && /\p{L}/u.test(piece));

const isForApplicants = (id) => !id.startsWith('reviewer.');

/** What one language has against it. */
export function findingsOf({ locale, units, style }, messages) {
  const found = [];
  const english = new Map(messages.map(({ name, contents }) => [name, contents]));
  const translated = units.filter(({ target }) => target);
  const begun = new Set(translated.map(({ id }) => partOf(id)));
  const byId = new Map(units.map((unit) => [unit.id, unit]));

  for (const id of english.keys()) {
    const unit = byId.get(id);
    const isSaid = countOf(id, locale)?.isSaid ?? true;
    if (!unit && !isSaid) continue;
    if (!unit) found.push(`${id} is not in the file; run locales:extract`);
    else if (!sayTheSame(unit.source, english.get(id)))
      found.push(`${id} has other English by now; run locales:extract`);
    if (isSaid && !unit?.target && begun.has(partOf(id))) found.push(`${id} is missing`);
  }
  for (const { id, target, state } of units) {
    if (!english.has(id)) found.push(`${id} is not a message any more; run locales:extract`);
    else if (target)
      for (const fault of ofTarget(
        { id, english: english.get(id), target, state, count: countOf(id, locale) },
        style,
      ))
        found.push(`${id} ${fault}`);
  }
  for (const id of style.sameAsEnglish ?? [])
    if (!byId.get(id)?.target || textOf(byId.get(id).target) !== textOf(english.get(id) ?? []))
      found.push(`${id} is said to be the same as in English, and is not`);
  if (translated.length > 0) found.push(...styleFaults(style));
  return found.map((finding) => `${locale}: ${finding}`);
}

/**
 * Refuses an extraction that would take messages away which nobody took away: the tool loses those
 * whose types do not resolve, and their translations with them.
 */
export function refuseLoss(messages, languages, allowed) {
  const ids = new Set(messages.map(({ name }) => name));
  for (const { locale, units } of languages) {
    const lost = units.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    if (lost.length > 0 && !allowed)
      throw new Error(
        `${locale}.xlf would lose ${lost.length} messages (${lost.slice(0, 5).join(', ')}…). ` +
          'If that is meant, run locales:extract -- --fewer',
      );
  }
}
