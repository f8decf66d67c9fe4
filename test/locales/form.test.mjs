// The files that translators edit are what their tools understand, and the data of languages is true.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emit } from '../../scripts/locales/emit.mjs';
import { extractMessages } from '../../scripts/locales/messages.mjs';
import { root } from '../../scripts/locales/paths.mjs';
import { readStyle } from '../../scripts/locales/style.mjs';
import { invalidIn } from '../../scripts/locales/valid.mjs';
import { readFiles, readLanguages } from '../../scripts/locales/xliff.mjs';

test('every file is XLIFF 1.2 by the schema of the standard', async () => {
  assert.deepEqual(await invalidIn(readFiles()), []);
});

test('what is no XLIFF is found, each fault where it is', async () => {
  const german = readFiles().find(({ fileName }) => fileName === 'de.xlf').contents;
  const faults = [
    ['state', '<target>', '<target state="nearly">', /'nearly' is not a valid value/],
    ['note', '<source>', '<note>n</note><source>', /note': .*not expected/],
    ['twice', 'id="ui.created"', 'id="ui.ended"', /Duplicate .*'ui.ended'/],
    ['open', '</target>', '', /mismatch: target/],
    ['html', '<target>', '<target><b>fett</b> ', /b': .*not expected/],
  ];
  const found = await invalidIn(
    faults.map(([name, from, to]) => {
      assert.ok(german.includes(from));
      return { fileName: `${name}.xlf`, contents: german.replace(from, to) };
    }),
  );
  for (const [name, , , finding] of faults) {
    const line = found.find((each) => each.startsWith(`${name}.xlf:`));
    assert.match(line, /^\w+\.xlf:\d+ is not XLIFF 1\.2: /);
    assert.match(line, finding);
  }
});

const messages = extractMessages();
const languages = readLanguages().map((language) => ({
  ...language,
  style: readStyle(language.locale),
}));
const dataOf = (all) => JSON.parse(emit(messages, all).get('public/locales.json'));

test('the data of languages says who has translated each, when, and from this English', () => {
  const { en, ...others } = dataOf(languages);
  assert.match(en.english, /^[0-9a-f]{12}$/);
  assert.deepEqual(
    Object.keys(others),
    languages.map(({ locale }) => locale),
  );
  for (const [locale, { name, translated, english }] of Object.entries(others)) {
    const { language, translated: said } = readStyle(locale);
    assert.deepEqual([name, translated, english], [language, said, en.english], locale);
  }
});

test('a translation of other English is said to be from other English', () => {
  const older = languages.map((language) => ({
    ...language,
    units: language.units.map((unit, index) =>
      index === 0 ? { ...unit, source: ['Something else'] } : unit,
    ),
  }));
  const { en, de } = dataOf(older);
  assert.notEqual(de.english, en.english);
});

test('a file tells translators how long a text may be, in the way of the standard', () => {
  const contents = readFileSync(join(root, 'src/locales/xliff/de.xlf'), 'utf8');
  assert.match(contents, /<trans-unit id="status\.verified" maxwidth="24" size-unit="char">/);
});
