// What the guides run on a server, run in Node.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../package/support/package.mjs';
import { allGuides, guides, openGuide } from './support.mjs';

const fixture = (path) =>
  JSON.parse(readFileSync(join(root, `test/fixtures/${path}.json`), 'utf8'));
const answer = {
  ...fixture('yousign/failed'),
  status_codes: ['IDVV_1302', 'IDVV_2304'],
};
const redacted = {
  status: 'rejected',
  createdAt: '2026-03-02T10:15:00+00:00',
  reasons: [{ id: 'document_poor_light' }],
};

test('each guide has a test, a page in Storybook, and stands in the list of guides', () => {
  assert.deepEqual(Object.values(guides).flat().toSorted(), allGuides.toSorted());
  const list = readFileSync(join(root, 'docs/guides/README.md'), 'utf8');
  for (const name of allGuides.filter((name) => name !== 'README')) {
    assert.ok(list.includes(`(${name}.md)`), name);
    const page = readFileSync(join(root, `stories/guides/${name}.mdx`), 'utf8');
    assert.ok(page.includes(`/docs/guides/${name}.md?raw`), name);
    // The links between guides are made of the names of their files.
    const [, title] = /<Meta title="Guides[/]([^"]+)"/.exec(page);
    assert.equal(title.toLowerCase().replaceAll(' ', '-'), name);
  }
});

const redaction = openGuide('redaction');
const rendering = openGuide('server-rendering');

test('redaction: what leaves the server is what the guide says', async () => {
  const { asChild, asText, forCustomer, forReviewer, listForCustomer } =
    await redaction.run('checks.mjs');
  assert.deepEqual(forCustomer(answer), redacted);
  assert.equal(forCustomer({ hello: 'world' }), null);
  const list = listForCustomer(fixture('plaid/list'));
  assert.ok(list.length > 1);
  assert.doesNotMatch(JSON.stringify(list), /Knope|risk_check|watchlist/);
  assert.equal(
    asChild(answer),
    `<script type="application/json">${JSON.stringify(redacted)}</script>`,
  );
  assert.match(await asText(answer, 'de'), /^Nicht bestätigt\n/);
  assert.deepEqual(
    forReviewer(answer).reasons.map(({ code }) => code),
    ['IDVV_1302', 'IDVV_2304'],
  );
});

test('redaction: the example prints what the guide says', () => {
  const printed = execFileSync(process.execPath, [redaction.path('example.mjs')], {
    encoding: 'utf8',
  });
  assert.equal(printed, redaction.take('output'));
});

test('server rendering: a card and a badge, in the language and with the nonce', async () => {
  const { cardOf } = await rendering.run('card.mjs');
  const card = await cardOf(answer, 'abc');
  assert.match(card, /<style nonce="abc">/);
  assert.match(card, /aria-level="3"[^]*Ihre Identität[^]*<p slot="help">0800 123<[/]p>/);
  assert.doesNotMatch(card, /IDVV|Grandpierre/);
  const { badgeOf } = await rendering.run('template.mjs');
  const badge = await badgeOf(answer, 'abc');
  assert.match(badge, /<style nonce="abc">[^]*Nicht bestätigt/);
  assert.doesNotMatch(badge, /IDVV/);
});

test('server rendering: the packages are those that the kit asks for', () => {
  const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [program, command, ...names] = rendering.take('install').trim().split(' ');
  assert.deepEqual([program, command], ['npm', 'install']);
  for (const name of names) assert.ok(name in peerDependencies, name);
});

test('server rendering: what the browser imports is what the page of the policy is run with', () => {
  const code = rendering.take('client.js');
  const imports = [...code.matchAll(/^import '(.*)';/gm)].map(([, specifier]) => specifier);
  assert.deepEqual(imports, ['idv-elements/hydrate', 'idv-elements/define']);
});

test('every block of these guides has been run', () => {
  for (const guide of [openGuide('README'), redaction, rendering])
    assert.deepEqual([...guide.left], []);
});
