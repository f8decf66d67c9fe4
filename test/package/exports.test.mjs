// The package as npm packs it: what its entries are, and that each can be imported.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { entriesOf, installPackage, root, runInNode, runTool } from './support/package.mjs';

const { project, folder, tarball, paths, manifest } = installPackage();
const entries = entriesOf(manifest);
const modules = entries.filter(({ conditions }) => conditions.default?.endsWith('.js'));
const languages = modules.filter(({ specifier }) => /\/locales\//.test(specifier));
const tags = [
  'idv-status-badge',
  'idv-progress-stepper',
  'idv-reason-explainer',
  'idv-verification-card',
];

test('every entry names its types first, and files that are there', () => {
  assert.equal(modules.length, 16 + languages.length);
  for (const { specifier, conditions } of modules)
    assert.deepEqual(Object.keys(conditions), ['types', 'default'], specifier);
  for (const { specifier, conditions } of entries)
    for (const path of Object.values(conditions))
      assert.ok(existsSync(join(folder, path)), `${specifier}: ${path}`);
  for (const field of ['unpkg', 'jsdelivr', 'customElements'])
    assert.ok(existsSync(join(folder, manifest[field])), field);
});

test('every entry can be imported in Node', () => {
  const code = modules
    .map(({ specifier }) => `console.log(Object.keys(await import('${specifier}')).length > 0);`)
    .join('\n');
  assert.deepEqual(
    runInNode(project, code).trim().split('\n'),
    // These only act.
    modules.map(({ specifier }) => String(!/\/(hydrate|locales\/.+)$/.test(specifier))),
  );
});

test('a language that is imported is there at once', () => {
  assert.ok(languages.length > 0);
  const loader = './node_modules/idv-elements/dist/locales/loader.js';
  const code = `
    import { catalogueOf } from '${loader}';
    ${languages.map(({ specifier }) => `import '${specifier}';`).join('\n')}
    const locales = ${JSON.stringify(languages.map(({ specifier }) => specifier.split('/').at(-1)))};
    const texts = locales.map((locale) => catalogueOf(locale, 'base')?.['status.verified']);
    console.log(texts.filter(Boolean).length, texts[locales.indexOf('de')]);
  `;
  assert.equal(runInNode(project, code).trim(), `${languages.length} Bestätigt`);
});

test('core and the providers need no DOM, not even a simulated one', () => {
  const names = ['core', 'providers/plaid', 'providers/yousign', 'providers/idmeta'];
  const code = `
    ${names.map((name) => `await import('idv-elements/${name}');`).join('\n')}
    console.log(['document', 'HTMLElement', 'customElements'].filter((name) => name in globalThis));
  `;
  assert.equal(runInNode(project, code).trim(), '[]');
});

test('only what sideEffects lists has an effect, and nothing adds a global of ours', () => {
  const patterns = manifest.sideEffects.filter((pattern) => pattern.startsWith('./dist/'));
  const isListed = (path) => patterns.some((pattern) => matchesGlob(path, pattern));
  const scripts = paths.filter(
    (path) => path.endsWith('.js') && !/^dist\/(cdn\/|cli\.js$)/.test(path),
  );
  const listed = scripts.filter(isListed);
  const defines = modules.filter(({ specifier }) =>
    /\/(define|hydrate|locales\/.+)$/.test(specifier),
  );
  assert.deepEqual(listed, defines.map(({ conditions }) => conditions.default.slice(2)).sort());

  const importAll = (list) =>
    list.map((path) => `await import('./node_modules/idv-elements/${path}');`).join('\n');
  const code = `
    const report = () => ${JSON.stringify(tags)}.map((tag) => Boolean(customElements.get(tag)));
    ${importAll(scripts.filter((path) => !isListed(path)))}
    const before = report();
    ${importAll(listed)}
    const globals = Object.keys(globalThis).filter((name) => /idv|verif/i.test(name));
    console.log(JSON.stringify({ before, after: report(), globals }));
  `;
  assert.deepEqual(JSON.parse(runInNode(project, code)), {
    before: tags.map(() => false),
    after: tags.map(() => true),
    globals: [],
  });
});

/** As bundlers read the patterns of `sideEffects`: a star stands for anything but a slash. */
const matchesGlob = (path, pattern) =>
  new RegExp(`^${pattern.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path);

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test('attw has nothing to say', () => {
  // Who uses CommonJS needs `await import()`, and Node 10 knows no exports: both are as intended.
  const profile = ['--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii'];
  // A style sheet has no types.
  const args = [tarball, ...profile, '--exclude-entrypoints', 'tokens.css'];
  const output = runTool('@arethetypeswrong/cli/dist/index.js', args);
  assert.match(output, /"idv-elements\/core"/);
});

test('a strict TypeScript project can use it, and reads what it may not write', async () => {
  const code = `
    import { parse, redact, type Provider } from 'idv-elements/core';
    import { IdvStatusBadge } from 'idv-elements';
    import 'idv-elements/define';

    const badge: IdvStatusBadge = document.createElement('idv-status-badge');
    badge.audience = 'reviewer';
    badge.status = { status: 'verified' };
    // @ts-expect-error not an audience
    badge.audience = 'nobody';
    const card = document.createElement('idv-verification-card');
    card.headingLevel = 3;
    card.addEventListener('idv-action', ({ detail }) => detail.href?.startsWith('https:'));
    document.body.addEventListener('idv-status-change', ({ detail: { from, to } }) => [from, to]);
    const status: string | undefined = parse('verified').verification?.status;
    // @ts-expect-error a verification is for reading
    parse('verified').verification!.status = 'rejected';
    export const provider: Provider = {
      name: 'ours',
      detect: (payload) => 'ours' in payload,
      read: () => parse(status).verification,
    };
    export const json: string = JSON.stringify(redact({}));
  `;
  await writeFile(join(project, 'site.ts'), code);
  const common = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    noEmit: true,
    skipDefaultLibCheck: true,
  };
  for (const resolution of [
    { module: 'esnext', moduleResolution: 'bundler' },
    { module: 'nodenext', moduleResolution: 'nodenext' },
  ]) {
    const config = { compilerOptions: { ...common, ...resolution }, files: ['site.ts'] };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify(config));
    runTool('typescript/bin/tsc', [], project);
  }
});

test('the changelog is about this version', async () => {
  const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
  assert.ok(changelog.includes(`## [${manifest.version}]`));
});

test('the command runs from the package', () => {
  const command = join(folder, manifest.bin['idv-elements']);
  const said = execFileSync(process.execPath, [command, 'explain', '-'], {
    cwd: project,
    encoding: 'utf8',
    input: '{"status":"verified"}',
  });
  assert.match(said, /Your identity is confirmed\./);
  assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});
