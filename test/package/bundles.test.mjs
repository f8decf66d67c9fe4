// What a site's bundler makes of the package; how large it is, `.size-limit.mjs` says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { bundle } from './support/bundle.mjs';
import { entriesOf, installPackage } from './support/package.mjs';

const { project, folder, manifest, paths } = installPackage();

const of = (modules, pattern) => modules.filter((id) => pattern.test(id));
const providerTables = /^idv-elements\/providers\/(plaid|yousign|idmeta)\//;
const reviewerWords = /^idv-elements\/explain\/reviewer\//;
const catalogues = /^idv-elements\/locales\/generated\/(?!parts\/)[\w-]+\//;
const reasonTexts = /^idv-elements\/explain\/reasons\//;
const lit = /^(lit|lit-html|lit-element|@lit)\//;

const elements = ['status-badge', 'progress-stepper', 'reason-explainer', 'verification-card'];

const bundles = {};
before(async () => {
  for (const name of elements)
    bundles[name] = await bundle(project, `import 'idv-elements/${name}/define';`);
  bundles.all = await bundle(project, `import 'idv-elements/define';`);
  bundles.core = await bundle(project, `export * from 'idv-elements/core';`);
});

test('an import that uses nothing leaves nothing behind, unless it registers', async () => {
  for (const { specifier, conditions } of entriesOf(manifest)) {
    if (!conditions.default?.endsWith('.js')) continue;
    const { code } = await bundle(project, `import '${specifier}';`);
    if (specifier.endsWith('/define')) assert.match(code, /idv-[a-z-]+/, specifier);
    else if (specifier.endsWith('/hydrate')) assert.match(code, /Another shape/, specifier);
    else if (specifier.includes('/locales/')) assert.match(code, /"status.verified"/, specifier);
    else assert.equal(code.trim(), '', specifier);
  }
});

test('define registers the four elements and the three providers', () => {
  for (const name of elements) assert.ok(bundles.all.code.includes(`idv-${name}`));
  for (const name of ['plaid', 'yousign', 'idmeta'])
    assert.ok(bundles.all.modules.includes(`idv-elements/providers/${name}/index.js`), name);
});

test('core contains no Lit and touches no DOM', () => {
  const { code, modules, later } = bundles.core;
  assert.deepEqual(
    of([...modules, ...later], /^(lit|lit-html|lit-element|@lit\/reactive-element)\//),
    [],
  );
  assert.deepEqual(of(modules, /^idv-elements\/components\//), []);
  // A text may end in “your document.”; code has no space before the word.
  const dom = /[^\s\w](document|window|customElements|HTMLElement|navigator)\b\s*[.?[(]/;
  assert.equal(dom.exec(code)?.[0], undefined);
});

for (const name of elements) {
  test(`${name} alone knows our own JSON only, and fetches what few need when they need it`, () => {
    const { modules, later } = bundles[name];
    assert.deepEqual(of([...modules, ...later], providerTables), []);
    for (const lazy of [reviewerWords, catalogues]) {
      assert.deepEqual(of(modules, lazy), []);
      assert.notDeepEqual(of(later, lazy), []);
    }
    const explains = name === 'reason-explainer' || name === 'verification-card';
    assert.equal(of(modules, reasonTexts).length > 0, explains);
    assert.ok(modules.length > 10 && of(modules, lit).length > 0);
  });
}

test('who only reads and redacts gets no words', async () => {
  const { modules } = await bundle(project, `export { parse, redact } from 'idv-elements/core';`);
  assert.deepEqual(of(modules, /^(@lit\/|idv-elements\/(explain|view|locales)\/)/), []);
});

test('who registers one provider gets no other', async () => {
  const { modules } = await bundle(
    project,
    `import { registerProvider } from 'idv-elements/core';
     import { plaid } from 'idv-elements/providers/plaid';
     import { IdvStatusBadge } from 'idv-elements/status-badge';
     registerProvider(plaid);
     IdvStatusBadge.define();`,
  );
  assert.notDeepEqual(of(modules, /\/providers\/plaid\//), []);
  assert.deepEqual(of(modules, /\/providers\/(yousign|idmeta)\//), []);
});

test('no reader gets the machinery of @lit/localize that acts on the whole page', () => {
  for (const { code } of Object.values(bundles))
    assert.doesNotMatch(code, /lit-localize-status|can only be configured once/);
});

const cdn = paths.filter((path) => /^dist\/cdn\/.*\.js$/.test(path));
const cdnFile = 'dist/cdn/idv-elements.js';

test('the CDN file needs nothing but the chunks beside it', () => {
  assert.ok(cdn.includes(cdnFile) && cdn.length > 1);
  const used = new Set([cdnFile]);
  for (const path of cdn) {
    const code = readFileSync(join(folder, path), 'utf8');
    const specifiers = code.matchAll(/\b(?:from|import)\s*\(?\s*(["'`])(.*?)\1/g);
    for (const [, , specifier] of specifiers) {
      assert.match(specifier, /^\.\/[^/]+\.js$/, path);
      used.add(`dist/cdn/${specifier.slice(2)}`);
    }
    assert.doesNotMatch(code, /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource)\b/, path);
    assert.doesNotMatch(code, /\b(localStorage|sessionStorage|indexedDB|cookie)\b/, path);
    assert.doesNotMatch(code, /\b(eval|Function)\(/, path);
    assert.doesNotMatch(code.replace(/^\/\*!.*?\*\//, ''), /https?:\/\/\w/, path);
  }
  assert.deepEqual([...used].sort(), cdn);
});

test('the CDN file says whose code is in it', () => {
  assert.match(readFileSync(join(folder, cdnFile), 'utf8'), /^\/\*! idv-elements.*Lit.*BSD-3/);
});
