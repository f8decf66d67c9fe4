// What is in the package, and what its manifest of elements says.
import assert from 'node:assert/strict';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { installPackage } from './support/package.mjs';

const { folder, paths, read } = installPackage();

test('the package is dist and four files about it', () => {
  const others = paths.filter((path) => !path.startsWith('dist/'));
  assert.deepEqual(others, ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  const data = ['custom-elements', 'locales', 'verification.schema', 'cdn/integrity'];
  const editors = ['vscode.html-custom-data', 'vscode.css-custom-data'];
  const kinds = new RegExp(
    String.raw`^dist/(.*\.js|.*\.js\.map|types/.*\.d\.ts|tokens\.css|(${[...data, ...editors].join('|')})\.json)$`,
  );
  assert.deepEqual(
    paths.filter((path) => path.startsWith('dist/') && !kinds.test(path)),
    [],
  );
});

test('a source map brings its sources along and names none of this machine', () => {
  const maps = paths.filter((path) => path.endsWith('.map'));
  assert.ok(maps.length > 50);
  for (const path of maps) {
    const { sources, sourcesContent = [] } = JSON.parse(read(path));
    assert.equal(sourcesContent.filter((text) => text !== null).length, sources.length, path);
    for (const source of sources) {
      const target = resolve(join(folder, path, '..'), source);
      assert.ok(!isAbsolute(source) && !/^\w+:/.test(source), `${path}: ${source}`);
      assert.ok(!relative(folder, target).startsWith('..'), `${path}: ${source}`);
    }
  }
});

test('every source map that a file names is there', () => {
  for (const path of paths.filter((path) => path.endsWith('.js'))) {
    const [, map] = /\/\/# sourceMappingURL=(.+)\s*$/.exec(read(path)) ?? [];
    if (map) assert.ok(paths.includes(join(path, '..', map)), `${path}: ${map}`);
  }
});

const shared = ['announce', 'audience', 'density', 'provider', 'status', 'time-zone'];
const changes = ['idv-diagnostic', 'idv-status-change'];
const siteSlots = ['', 'appeal', 'help', 'retry'];
const reasonParts = [
  ...['advice', 'appeal', 'applicant', 'code', 'copy', 'facts', 'heading', 'lead', 'loading'],
  ...['note', 'reason', 'title'],
];
const stepperParts = ['label', 'loading', 'note', 'position', 'state', 'step', 'stepper'];

const expected = {
  'idv-progress-stepper': {
    attributes: [...shared, 'orientation'].sort(),
    events: changes,
    slots: [''],
    parts: [...stepperParts, 'unavailable'],
  },
  'idv-reason-explainer': {
    attributes: [...shared, 'heading-level'].sort(),
    events: ['idv-action', ...changes],
    slots: siteSlots,
    parts: [...reasonParts, 'explainer', 'missing'].sort(),
  },
  'idv-status-badge': {
    attributes: [...shared, 'kind', 'step'].sort(),
    events: changes,
    slots: [''],
    parts: ['badge', 'loading'],
  },
  'idv-verification-card': {
    attributes: [...shared, 'heading-level'].sort(),
    events: ['idv-action', ...changes],
    slots: siteSlots,
    parts: [
      ...new Set([...reasonParts, ...stepperParts]),
      ...['action', 'badge', 'card', 'date', 'dates', 'exact', 'relative'],
    ].sort(),
  },
};

const { modules } = JSON.parse(read('dist/custom-elements.json'));
const declarations = modules.flatMap((module) => module.declarations);
const names = (list = []) => list.map(({ name }) => name).sort();

test('the manifest lists the four elements with all that a site may use', () => {
  const found = Object.fromEntries(
    declarations.map(({ tagName, attributes, events, slots, cssParts }) => [
      tagName,
      {
        attributes: names(attributes),
        events: names(events),
        slots: names(slots),
        parts: names(cssParts),
      },
    ]),
  );
  assert.deepEqual(found, expected);
});

test('the manifest keeps private and static members to itself, and describes the others', () => {
  for (const { tagName, members, cssProperties, ...declaration } of declarations) {
    const properties = members.map(({ name }) => name).sort();
    const fields = declaration.attributes.map(({ fieldName }) => fieldName).sort();
    assert.deepEqual(properties, fields, tagName);
    assert.deepEqual(
      members.filter(({ static: isStatic, privacy }) => isStatic || privacy !== 'public'),
      [],
    );
    const described = [...members, ...declaration.attributes, ...declaration.events];
    for (const { name, description } of described) assert.ok(description, `${tagName} ${name}`);
    for (const { name } of cssProperties) assert.match(name, /^--idv-[a-z-]+$/);
  }
});

test('the manifest names published files', () => {
  for (const { path } of modules) assert.ok(paths.includes(path), path);
});

const once = (list) => [...new Set(list)].sort();
const properties = declarations.flatMap(({ cssProperties }) => cssProperties);

test('every custom property has a value, the same in the manifest, in tokens.css and in the elements', () => {
  const sheet = read('dist/tokens.css');
  const inSheet = [...sheet.matchAll(/^  (--[\w-]+): (.+);$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  assert.deepEqual(
    inSheet.map(([name]) => name),
    once(names(properties)),
  );
  const styles = paths
    .filter((path) => path.endsWith('.styles.js'))
    .map(read)
    .join('\n');
  for (const [name, value] of inSheet) assert.ok(styles.includes(`var(${name}, ${value})`), name);
  for (const { name, default: value } of properties)
    assert.ok(
      inSheet.some(([each, other]) => each === name && other === value),
      name,
    );
});

test('editors know the elements, what their attributes can be, and each custom property once', () => {
  const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json'));
  assert.deepEqual(names(tags), Object.keys(expected));
  for (const { name, attributes } of tags) {
    assert.deepEqual(names(attributes), expected[name].attributes);
    const { values } = attributes.find((attribute) => attribute.name === 'audience');
    assert.deepEqual(names(values), ['applicant', 'reviewer']);
  }
  const css = JSON.parse(read('dist/vscode.css-custom-data.json'));
  assert.deepEqual(names(css.properties), once(names(properties)));
});
