// The commands, in a copy of this project.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../scripts/locales/paths.mjs';

mkdirSync(join(root, '.cache'), { recursive: true });
const copy = mkdtempSync(join(root, '.cache/locales-'));
after(() => rmSync(copy, { recursive: true }));
for (const path of ['scripts', 'src', 'lit-localize.json', 'tsconfig.locales.json', 'package.json'])
  cpSync(join(root, path), join(copy, path), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

const run = (...args) =>
  execFileSync(process.execPath, ['scripts/locales.mjs', ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: 'pipe',
  });
const pathOf = (name) => join(copy, 'src/locales', name);
const read = (name) => readFileSync(pathOf(name), 'utf8');

test('a language whose files are there is taken with one command, which changes no other', () => {
  const german = read('xliff/de.xlf');
  const xliff = german.replace('target-language="de"', 'target-language="lb"');
  writeFileSync(pathOf('xliff/lb.xlf'), xliff);
  writeFileSync(
    pathOf('xliff/lb.json'),
    read('xliff/de.json').replace('Deutsch', 'Lëtzebuergesch'),
  );
  run('add', 'lb');
  assert.equal(read('xliff/de.xlf'), german);
  assert.equal(read('xliff/lb.xlf'), xliff);
  assert.equal(read('generated/lb/base.ts'), read('generated/de/base.ts'));
  assert.equal(JSON.parse(read('generated/public/locales.json')).lb.name, 'Lëtzebuergesch');
});

test('a language begins with one command, and is English until it is translated', () => {
  run('add', 'SV');
  const config = JSON.parse(readFileSync(join(copy, 'lit-localize.json'), 'utf8'));
  assert.ok(config.targetLocales.includes('sv'));
  assert.equal(JSON.parse(read('xliff/sv.json')).language, 'svenska');
  assert.match(read('xliff/sv.xlf'), /<file target-language="sv"/);
  assert.doesNotMatch(read('generated/parts/base.ts'), /"sv"/);
  assert.match(run('check'), /in order/);
});

test('the check names a catalogue that does not say what its file says', () => {
  const file = pathOf('xliff/de.xlf');
  writeFileSync(file, read('xliff/de.xlf').replace('>Bestätigt<', '>Bestätigt.<'));
  assert.throws(() => run('check'), /generated\/de\/base\.ts is out of date/);
});

test('what is no language is not added', () => {
  const before = readFileSync(join(copy, 'lit-localize.json'), 'utf8');
  for (const tag of ['', 'not a tag', 'qqq'])
    assert.throws(() => run('add', tag), /no language that Intl knows/);
  assert.equal(readFileSync(join(copy, 'lit-localize.json'), 'utf8'), before);
});
