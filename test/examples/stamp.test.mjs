// What the stamp of an example app depends on, and that the examples show what a server would send.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { redact } from 'idv-elements/core';
import { root } from '../package/support/package.mjs';
import { filesIn, foldersOf, hashOf, hashOfKit } from './stamp.mjs';

const json = (path) => JSON.parse(readFileSync(join(root, 'examples', path), 'utf8'));

test('a hash depends on names and content, and on no order or kind of line end', () => {
  const hash = hashOf({ a: '1\n2\n', b: '3' });
  assert.equal(hashOf({ b: '3', a: '1\r\n2\r\n' }), hash);
  const others = [
    { a: '1\n2\n' },
    { a: '1\n2\n', c: '3' },
    { a: '1\n2\n', b: '' },
    { a: '3', b: '1\n2\n' },
  ];
  for (const other of others) assert.notEqual(hashOf(other), hash);
});

test('the kit is its modules, types and exports, whatever its version and its source maps', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const hashWith = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return hashOfKit(folder);
  };
  const manifest = (version, exports) => JSON.stringify({ version, exports });
  const kit = { 'dist/a.js': '1', 'dist/a.d.ts': '2', 'package.json': manifest('1.0.0', './a.js') };
  const hash = hashWith(kit);
  const same = {
    'dist/a.js.map': '3',
    'dist/cdn/a.js': '4',
    'package.json': manifest('2.0.0', './a.js'),
  };
  assert.equal(hashWith(same), hash);
  const others = {
    'dist/a.js': '5',
    'dist/a.d.ts': '6',
    'package.json': manifest('1.0.0', './b.js'),
  };
  for (const [path, text] of Object.entries(others))
    assert.notEqual(hashWith({ ...kit, [path]: text }), hash, path);
});

test('an app is its own files and the shared ones, and nothing that was made', () => {
  assert.deepEqual(foldersOf('react'), ['react', 'shared']);
  const files = filesIn(join(root, 'examples/react'));
  assert.ok(files.includes('src/App.tsx') && files.includes('package.json'));
  assert.deepEqual(
    files.filter((path) => /node_modules|^dist|lock/.test(path)),
    [],
  );
});

test('the answers of the examples are what `redact` leaves of a provider’s', () => {
  const raw = ['waiting', 'being-checked', 'blurry-document'].map((name) =>
    json(`server/payloads/${name}.json`),
  );
  const nothingToShow = { error: 'not found' };
  assert.deepEqual(
    json('shared/answers.json'),
    [...raw, nothingToShow].map((answer) => redact(answer)),
  );
});
