// What the stamps of example apps and of slow tests depend on, and that the examples show what a server
// would send.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { redact } from 'idv-elements/core';
import { guides } from '../guides/support.mjs';
import { root } from '../package/support/package.mjs';
import { tests } from './slow.mjs';
import { filesIn, filesOf, foldersOf, hashOf, hashOfKit, hashOfTest } from './stamp.mjs';

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

/** Writes files into a folder that is there until the end of a test, and asks for a hash of it. */
function hashingWith(t, hashOfFolder) {
  const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return hashOfFolder(folder);
  };
}

const manifest = (version, exports) => JSON.stringify({ version, exports });

test('the kit is its modules, types and exports, whatever its version and its source maps', (t) => {
  const hashWith = hashingWith(t, hashOfKit);
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

test('a slow test is itself, what it imports and reads, the kit, and the versions of all else', (t) => {
  const slow = { file: 'test/guides/a.test.mjs', reads: ['docs/a.md', 'test/cases'] };
  const hashWith = hashingWith(t, (folder) => hashOfTest(folder, slow));
  const lock = (version, compiler) =>
    JSON.stringify({ version, packages: { '': { version }, 'node_modules/vue': compiler } });
  const project = {
    'test/guides/a.test.mjs': `import test from 'node:test';\nimport { a } from '../help.mjs';`,
    'test/help.mjs': `export { a } from './more/help.mjs';\nimport './effect.mjs';`,
    'test/more/help.mjs': `import { b } from '../help.mjs';\nawait import('./late.mjs');`,
    'test/more/late.mjs': '1',
    'test/effect.mjs': '2',
    'test/cases/deep/a.tsx': '3',
    'docs/a.md': '4',
    'dist/a.js': '5',
    'package.json': manifest('1.0.0', './a.js'),
    'package-lock.json': lock('1.0.0', { version: '3.5.0' }),
  };
  const hash = hashWith(project);
  const same = {
    'docs/b.md': '6',
    'test/b.test.mjs': '7',
    'package.json': manifest('2.0.0', './a.js'),
    'package-lock.json': lock('2.0.0', { version: '3.5.0' }),
  };
  assert.equal(hashWith(same), hash);
  const changed = (path) => {
    if (path === 'package.json') return manifest('1.0.0', './b.js');
    if (path === 'package-lock.json') return lock('1.0.0', { version: '3.6.0' });
    return `${project[path]} // Changed.`;
  };
  for (const path of Object.keys(project))
    assert.notEqual(hashWith({ ...project, [path]: changed(path) }), hash, path);
  assert.equal(hashWith(project), hash);
  assert.notEqual(hashWith({ 'test/cases/deep/b.tsx': '8' }), hash, 'one more file');
});

test('the slow tests know what they are made of, and the guides that they run', () => {
  const { guides: compiled, types, bundlers } = tests;
  const ofGuides = guides['components.test.mjs'].map((name) => `docs/guides/${name}.md`);
  const expected = [
    [compiled, [...ofGuides, 'test/guides/bundles.mjs', 'scripts/browsers.mjs']],
    [types, [...ofGuides, 'test/guides/support.mjs', 'test/package/frameworks/Wrong.svelte']],
    [bundlers, ['test/package/support/bundlers.mjs', 'test/package/support/package.mjs']],
  ];
  for (const [slow, paths] of expected) {
    const files = filesOf(root, slow);
    for (const path of [slow.file, ...paths]) assert.ok(files.includes(path), path);
  }
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
