// The components of the guides, compiled by the compiler of each framework, and used in Chromium as a
// site would: with one verification, then with another. Their types are checked beside those of the
// templates, in test/package/frameworks.test.mjs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { shows } from '../package/support/page.mjs';
import { pause } from '../package/support/visit.mjs';
import { angular, frameworks, react, renderedReact, svelte, vue } from './bundles.mjs';
import { openPlace } from './support.mjs';

let place;
before(async () => {
  place = await openPlace();
});
after(() => place?.close());

const card = 'idv-verification-card';
const site = (content) => `<!doctype html>
  <html lang="en">
    <title>Site</title>
    <main>${content}</main>
    <script type="module" src="/app.js"></script>
  </html>`;
const levelOf = (page) =>
  page.$eval(card, ({ shadowRoot }) =>
    shadowRoot.querySelector('[role=heading]').getAttribute('aria-level'),
  );
const json = (value) => (_, response) => response.end(JSON.stringify(value));

for (const [name, files] of Object.entries(frameworks))
  test(`${name}: the component shows one verification, then another, and says of a change`, async () => {
    const { page } = place;
    await place.show({
      ...(await files()),
      '/': site(''),
      '/identity-checks/a': json({ status: 'in_review' }),
      '/identity-checks/b': json({ status: 'verified' }),
      '/identity-checks/c': (_, response) => response.destroy(),
    });
    await page.evaluate(() => globalThis.show({ id: 'a', lang: 'de' }));
    await shows(page, card, 'Ihre Angaben wurden gesendet');
    assert.equal(await levelOf(page), '3');
    assert.equal(await page.$eval('[slot=help]', ({ assignedSlot }) => assignedSlot?.name), 'help');

    const first = await page.$(card);
    await page.evaluate(() => globalThis.show({ id: 'b', lang: 'en' }));
    await shows(page, card, 'Your identity is confirmed.');
    assert.equal(await first.evaluate(({ isConnected }) => isConnected), false);
    await pause(400);
    const told = await page.$$eval('[role=status]', (regions) =>
      regions.map(({ textContent }) => textContent).join(''),
    );
    assert.equal(told, '');

    await page.$eval(
      card,
      (element) => Object.assign(element, { status: 'expired' }).updateComplete,
    );
    assert.deepEqual(await page.evaluate(() => globalThis.changes), ['expired']);
    assert.deepEqual(place.complaints, []);

    await page.evaluate(() => globalThis.show({ id: 'c', lang: 'en' }));
    await shows(page, card, 'not available');
  });

test('React: what a server has rendered goes on in the browser', async () => {
  const { html, files } = await renderedReact();
  assert.match(html, /^<idv-verification-card[^>]*><p slot="help">/);
  const { page } = place;
  await place.show({
    ...files,
    '/': site(html),
    '/identity-checks/a': json({ status: 'in_review' }),
  });
  await page.evaluate(() => void globalThis.show());
  await shows(page, card, 'Ihre Angaben wurden gesendet');
  assert.equal(await levelOf(page), '3');
  await page.$eval(card, (element) => Object.assign(element, { status: 'expired' }).updateComplete);
  assert.deepEqual(await page.evaluate(() => globalThis.changes), ['expired']);
  assert.deepEqual(place.complaints, []);
});

test('every block of these guides has been run', () => {
  for (const guide of [angular, react, svelte, vue]) assert.deepEqual([...guide.left], []);
});
