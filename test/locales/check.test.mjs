// Every fault that a translation can have is found: each is made here, in a language that has none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findingsOf, refuseLoss } from '../../scripts/locales/check.mjs';
import { extractMessages } from '../../scripts/locales/messages.mjs';
import { noteOf } from '../../scripts/locales/notes.mjs';
import { root } from '../../scripts/locales/paths.mjs';
import { newStyle, readStyle } from '../../scripts/locales/style.mjs';
import { finish, readLanguages, unitsOf } from '../../scripts/locales/xliff.mjs';

const messages = extractMessages();
const languages = readLanguages();
const german = {
  ...languages.find(({ locale }) => locale === 'de'),
  style: readStyle('de'),
};

const withUnit = (id, change) => ({
  ...german,
  units: german.units.map((unit) => (unit.id === id ? { ...unit, ...change(unit) } : unit)),
});
const saying = (id, ...target) => withUnit(id, () => ({ target }));

test('the languages have no fault', () => {
  for (const language of languages)
    assert.deepEqual(findingsOf({ ...language, style: readStyle(language.locale) }, messages), []);
});

const fileOf = (locale) => readFileSync(join(root, `src/locales/xliff/${locale}.xlf`), 'utf8');

const verified = 'status.verified';
const done = { untranslatable: '${done}', index: 0 };
const left = { untranslatable: '${left}', index: 1 };
const one = 'ui.tally.one';

for (const [fault, language, finding] of [
  ['a missing text', withUnit(verified, () => ({ target: undefined })), 'is missing'],
  ['an empty text', saying(verified, ' '), 'is empty'],
  ['space around a text', saying(verified, 'Bestätigt '), 'begins or ends with space'],
  [
    'a text of other English',
    withUnit(verified, () => ({ state: 'needs-review-translation' })),
    'was translated from other English',
  ],
  [
    'English that changed since the file was written',
    withUnit(verified, () => ({ source: ['Confirmed'] })),
    'has other English by now; run locales:extract',
  ],
  [
    'English in the place of German',
    saying('status.canceled', 'Canceled'),
    'is the same as in English',
  ],
  [
    'a placeholder that is left out',
    saying('ui.tally.other', done, ' erledigt'),
    'has other placeholders',
  ],
  [
    'a placeholder that stands there twice',
    saying('ui.tally.other', done, ' erledigt, noch ', done),
    'has other placeholders',
  ],
  [
    'placeholders with each other’s names',
    saying('ui.tally.other', { ...done, index: 1 }, ' erledigt, noch ', { ...left, index: 0 }),
    'has other placeholders',
  ],
  ['a plural form that is missing', withUnit(one, () => ({ target: undefined })), 'is missing'],
  [
    'a counted placeholder that stands there twice',
    saying(one, done, ' erledigt, mindestens ', left, ', ', left),
    'has other placeholders',
  ],
  ['markup', saying(verified, 'Bestätigt<br>'), 'contains markup'],
  ['an entity', saying(verified, 'Bestätigt&nbsp;'), 'contains markup'],
  [
    'a control character',
    saying(verified, 'Bestä\u0007tigt'),
    'contains a character that cannot be seen',
  ],
  [
    'a mark of direction',
    saying(verified, 'Bestätigt\u202e!'),
    'contains a character that cannot be seen',
  ],
  [
    'a label that is too long',
    saying(verified, 'Ihre Identität wurde bestätigt'),
    'is longer than 24 characters',
  ],
  [
    'another word than the glossary’s',
    saying('ui.steps', 'Schritte des Ident-Verfahrens'),
    'does not say “Identitätsprüfung” or “Prüfung” for “identity check”',
  ],
  [
    'a word that the glossary forbids',
    saying('status.canceled.advice', 'Fragen Sie das Unternehmen, die Firma.'),
    'says “Firma” for “the company”',
  ],
  [
    'a hint at fraud',
    saying('status.canceled.title', 'Die Identitätsprüfung wurde wegen Verdachts abgebrochen.'),
    'hints at fraud: “Verdacht”',
  ],
]) {
  test(`${fault} is found`, () => {
    const id = german.units.find((unit, index) => unit !== language.units[index]).id;
    assert.deepEqual(findingsOf(language, messages), [`de: ${id} ${finding}`]);
  });
}

test('a form that is said of one number may say it in words', () => {
  assert.deepEqual(findingsOf(saying(one, done, ' erledigt, noch ein Schritt'), messages), []);
});

test('a plural form that the language does not have is found', () => {
  const few = {
    id: 'ui.tally.few',
    source: [done, ' done, at least ', left, ' to go'],
    target: [done, ' erledigt, mindestens ', left, ' offen'],
  };
  assert.deepEqual(findingsOf({ ...german, units: [...german.units, few] }, messages), [
    'de: ui.tally.few is a plural form that the language does not have',
  ]);
});

test('a file asks for the plural forms of its language, and tells which numbers they are for', () => {
  for (const [locale, ...forms] of [
    ['de', 'one', 'other'],
    ['ar', 'one', 'two', 'few', 'many', 'other'],
  ]) {
    const { units } = languages.find((language) => language.locale === locale);
    const asked = units.map(({ id }) => /^ui\.tally\.(.+)$/.exec(id)?.[1]).filter(Boolean);
    assert.deepEqual(asked, forms, locale);
  }
  assert.match(fileOf('ar'), /Here it is said of 3, 4, 5, 6 …<\/note>/);
});

test('a message that the file does not have is found, and one that is none any more', () => {
  const [first, ...units] = german.units;
  const { id } = first;
  assert.deepEqual(findingsOf({ ...german, units }, messages), [
    `de: ${id} is not in the file; run locales:extract`,
    `de: ${id} is missing`,
  ]);
  const other = { id: 'status.gone', source: ['Gone'], target: ['Fort'] };
  assert.deepEqual(findingsOf({ ...german, units: [...german.units, other] }, messages), [
    'de: status.gone is not a message any more; run locales:extract',
  ]);
});

test('a waiver for a text that is not the same as in English is found', () => {
  const style = { ...german.style, sameAsEnglish: [...german.style.sameAsEnglish, verified] };
  assert.deepEqual(findingsOf({ ...german, style }, messages), [
    `de: ${verified} is said to be the same as in English, and is not`,
  ]);
});

for (const [fault, change, finding] of [
  ['no translator', { translated: { by: 'Google', on: '2026-11-22' } }, 'who has translated it'],
  ['no day', { translated: { by: 'machine', on: '2026-11-31' } }, 'who has translated it'],
  ['no reader', { readBack: { by: 'human' } }, 'who has read it back'],
  ['no name', { language: '' }, 'its name'],
  ['no style', { style: '' }, 'no style'],
  ['no glossary', { terms: [] }, 'no glossary'],
  ['no words that hint', { hints: [] }, 'which words would hint at fraud'],
])
  test(`a language that has ${fault} is found`, () => {
    const found = findingsOf({ ...german, style: { ...german.style, ...change } }, messages);
    assert.equal(found.length, 1);
    assert.ok(found[0].includes(finding), found[0]);
  });

test('a language that nobody has translated yet has no fault', () => {
  const units = german.units.map((unit) => ({ ...unit, target: undefined }));
  assert.deepEqual(findingsOf({ ...german, units, style: newStyle('sv') }, messages), []);
});

test('an extraction that loses messages is refused, unless it is meant', () => {
  assert.throws(() => refuseLoss(messages.slice(1), languages), /would lose 1 messages/);
  refuseLoss(messages.slice(1), languages, true);
  refuseLoss(messages, languages);
});

const text = fileOf('de');

test('a file has for each message the English, the translation and a note, in this order', () => {
  for (const [, id, inside] of text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs))
    assert.match(
      inside,
      /^\s*<source>.*<\/source>\s*(<target.*<\/target>\s*)?<note .*<\/note>\s*$/s,
      id,
    );
  for (const message of messages) assert.ok(noteOf(message).length > 20);
});

test('a translation of other English is marked, and only that one', () => {
  const before = unitsOf(text.replace('<source>Verified<', '<source>Confirmed<'));
  const marked = unitsOf(finish(text, before)).filter(({ state }) => state);
  assert.deepEqual(
    marked.map(({ id, state }) => [id, state]),
    [[verified, 'needs-review-translation']],
  );
  assert.equal(finish(text, unitsOf(text)), text);
});
