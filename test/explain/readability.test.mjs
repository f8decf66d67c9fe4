// How hard the words for applicants are to read, by the grade of a US school (Flesch and Kincaid).
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const hardestTogether = 5;
const hardestAlone = 8;
const longestWord = 4;

/** Words of this field that no shorter word can stand for; they count as one syllable. */
const domainWords = ['identity', 'indonesian', 'professional'];

const xliff = await readFile('src/locales/xliff/de.xlf', 'utf8');
const texts = [...xliff.matchAll(/<trans-unit id="([^"]+)"[^>]*>\s*<source>(.*?)<\/source>/gs)]
  .map(([, id, source]) => ({ id, text: source.replace(/<x [^>]*>/g, '2') }))
  .filter(({ id }) => !id.startsWith('reviewer.'));

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const syllablesOf = (word) => (domainWords.includes(word) ? 1 : syllable(word));
const endsOf = (text) => text.match(/[.!?:](?=\s|$)/g) ?? [];

const counts = (all) => ({
  sentence: all.reduce((sum, text) => sum + Math.max(1, endsOf(text).length), 0),
  word: all.flatMap(wordsOf).length,
  syllable: all.flatMap(wordsOf).reduce((sum, word) => sum + syllablesOf(word), 0),
});
const gradeOf = (...all) => fleschKincaid(counts(all));

// A grade is a thing of sentences: of "Selfie" it would say 8.
const sentences = texts.filter(({ text }) => endsOf(text).length > 0);
const labels = texts.filter(({ text }) => endsOf(text).length === 0);

test('All texts for applicants together are for a child of ten', (t) => {
  assert.ok(texts.length > 150, 'the texts are there');
  const grade = gradeOf(...texts.map(({ text }) => text));
  const ofSentences = gradeOf(...sentences.map(({ text }) => text));
  t.diagnostic(
    `grade ${grade.toFixed(1)} of ${texts.length} texts, ${ofSentences.toFixed(1)} of the sentences ` +
      `alone; counted as one syllable: ${domainWords.join(', ')}`,
  );
  assert.ok(grade <= hardestTogether, `grade ${grade}`);
});

test('No sentence for applicants is hard', () => {
  const hard = sentences
    .map(({ id, text }) => ({ id, text, grade: gradeOf(text) }))
    .filter(({ grade }) => grade > hardestAlone);
  assert.deepEqual(hard, []);
});

test('No label for applicants has a long word but those of the field', () => {
  const long = labels
    .flatMap(({ id, text }) => wordsOf(text).map((word) => ({ id, word })))
    .filter(({ word }) => syllablesOf(word) > longestWord);
  assert.deepEqual(long, []);
});

test('Every word that is allowed as one of the field is in use', () => {
  const used = new Set(texts.flatMap(({ text }) => wordsOf(text)));
  assert.deepEqual(
    domainWords.filter((word) => !used.has(word)),
    [],
  );
});
