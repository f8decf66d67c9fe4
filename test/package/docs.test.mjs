// What the documents say of files, commands and the elements, compared with what is there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { entriesOf, root, runInNode } from './support/package.mjs';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/accessibility.md',
  'docs/languages.md',
  'docs/package.md',
  ...readdirSync(new URL('../../docs/guides', import.meta.url)).map(
    (file) => `docs/guides/${file}`,
  ),
];
const textOf = (path) => readFileSync(join(root, path), 'utf8');
const readme = textOf('README.md');
const manifest = JSON.parse(textOf('package.json'));

/** Those of WCAG 2.2 at levels A and AA. */
const criteria =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 ' +
  '1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 ' +
  '2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 ' +
  '3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

/** As the links of GitHub name them. */
const headingsOf = (text) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );

const blocksOf = (text, language) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);

const elements = JSON.parse(textOf('dist/custom-elements.json')).modules.flatMap(
  ({ declarations }) => declarations,
);

for (const document of documents) {
  const text = textOf(document);

  test(`${document}: links lead to something`, () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
    for (const target of links.filter((target) => !/^https:/.test(target))) {
      const [path, heading] = target.split('#');
      const file = path ? join(dirname(document), path) : document;
      assert.ok(existsSync(join(root, file)), target);
      if (heading) assert.ok(headingsOf(textOf(file)).includes(heading), target);
    }
  });

  test(`${document}: files and folders that it names are there`, () => {
    const named = text.matchAll(/\b(?:src|test|scripts|stories|docs|examples|dist)\/[\w./-]*\w/g);
    for (const [path] of named) {
      if (text.includes(`${path}/<`) || text.includes(`${path}/*`)) continue;
      assert.ok(existsSync(join(root, path)), path);
    }
  });

  test(`${document}: npm scripts that it names exist`, () => {
    const named = [...text.matchAll(/(?:^|`|&& )npm (?:run )?([a-z][\w:-]*)/gm)].map(
      ([, name]) => name,
    );
    const own = ['audit', 'install', 'pack', 'publish'];
    for (const name of named.filter((name) => !own.includes(name)))
      assert.ok(manifest.scripts[name], name);
  });
}

test('the page on accessibility has a place for each criterion of WCAG 2.2, A and AA, and its tests', () => {
  const text = textOf('docs/accessibility.md');
  const named = [...text.matchAll(/\b[1-4][.][1-5][.]\d+\b/g)].map(([number]) => number);
  assert.deepEqual(named.toSorted(), criteria.split(' ').toSorted());
  const tests = [...text.matchAll(/`([\w-]+[.]test[.]ts)`/g)].map(([, name]) => name);
  assert.ok(tests.length > 8);
  for (const name of tests) assert.ok(existsSync(join(root, 'test/accessibility', name)), name);
});

test('the README can be read in five minutes, and its picture is small', () => {
  assert.ok(readme.split('\n').length <= 200);
  assert.ok(statSync(join(root, 'docs/picture.png')).size < 150_000);
});

test('what the README imports can be imported', async () => {
  const specifiers = entriesOf(manifest).map(({ specifier }) => specifier);
  const imports = [...readme.matchAll(/(import .*?)'(idv-elements[^']*)'/g)];
  assert.ok(imports.length > 4);
  for (const [, , specifier] of imports) assert.ok(specifiers.includes(specifier), specifier);
  // One module may not import two things under one name, so each gets a module of its own.
  const modules = imports.map(
    ([, what, specifier]) => `${what}'${import.meta.resolve(specifier)}';`,
  );
  const urls = modules.map((code) => `data:text/javascript,${encodeURIComponent(code)}`);
  for (const url of urls) await import(url);
});

test('the example for a server works', () => {
  const code = blocksOf(readme, 'js').find((block) => block.includes('redact'));
  const answer = {
    status: 'failed',
    status_codes: ['IDVV_1302', 'IDVV_2304'],
    data: { extracted_from_document: { first_name: 'Jean-Michel' } },
  };
  const output = runInNode(
    root,
    `globalThis.askProvider = async () => (${JSON.stringify(answer)});
     ${code}
     console.log(json);`,
  );
  assert.deepEqual(JSON.parse(output), {
    status: 'rejected',
    reasons: [{ id: 'document_poor_light' }],
  });
});

test('what the README writes into attributes can be read', () => {
  const statuses = blocksOf(readme, 'html')
    .flatMap((code) => [...code.matchAll(/status=(?:"([^"]*)"|'([^']*)')/g)])
    .map(([, word, json]) => word ?? json);
  assert.equal(statuses.length, 2);
  const results = runInNode(
    root,
    `import { parse } from 'idv-elements/core';
     console.log(JSON.stringify(${JSON.stringify(statuses)}.map((status) => parse(status))));`,
  );
  for (const { verification, diagnostics } of JSON.parse(results)) {
    assert.ok(verification);
    assert.deepEqual(diagnostics, []);
  }
});

test('the README names every element, attribute, slot and event', () => {
  assert.equal(elements.length, 4);
  for (const { tagName, attributes, slots, events } of elements) {
    const names = [...attributes, ...slots.filter(({ name }) => name), ...events];
    assert.ok(readme.includes(`<${tagName}>`), tagName);
    for (const { name } of names) assert.match(readme, new RegExp(`\`${name}[\`=]`), tagName);
  }
});

test('the README names every custom property, and no other', () => {
  const tones = ['neutral', 'info', 'success', 'warning', 'danger'];
  const bare = (name) => name.replace(new RegExp(`^--idv-(${tones.join('|')})-`), '--idv-neutral-');
  const propertiesIn = (text) => [...new Set(text.match(/--idv-[a-z-]*[a-z]/g).map(bare))].sort();
  const styles = readdirSync(join(root, 'dist/components'), { recursive: true })
    .filter((path) => path.endsWith('.styles.js'))
    .map((path) => textOf(join('dist/components', path)));
  assert.deepEqual(propertiesIn(readme), propertiesIn(styles.join('\n')));
  const described = elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
  assert.deepEqual(propertiesIn(described.join(' ')), propertiesIn(readme));
});
