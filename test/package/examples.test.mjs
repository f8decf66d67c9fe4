// The plain example in Chromium, as a site's visitor would use it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openPage, shows as showsOn } from './support/page.mjs';
import { root } from './support/package.mjs';

let opened;
let page;
before(async () => {
  opened = await openPage('/examples/plain.html');
  page = opened.page;
  // A color that is still on its way to another has the contrast of neither.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
});
after(() => opened?.close());

const shows = (selector, text) => showsOn(page, selector, text);

const log = () => page.$$eval('#log li', (lines) => lines.map((line) => line.textContent));

const violations = () =>
  page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });

test('redacted JSON in the markup shows', async () => {
  await shows('#redacted', 'Your identity check is not finished yet.');
  await shows('#redacted', 'Step 3 of 4');
  await shows('#redacted', 'Continue');
});

test('a bare word in an attribute shows', async () => {
  await shows('li:nth-child(1) idv-status-badge', 'Verified');
  await shows('li:nth-child(2) idv-status-badge', 'Being checked');
  await shows('li:nth-child(3) idv-status-badge', 'Time ran out');
});

test('the answer of each provider shows, to an applicant without what is not for them', async () => {
  await shows('#raw', 'A bright light on your document');
  const text = await page.$eval('#raw', ({ shadowRoot }) => shadowRoot.textContent);
  assert.doesNotMatch(text, /risk|Leslie|Knope|glare_check/i);
  await page.select('#payload', 'yousign');
  await shows('#raw', 'The light was not good enough');
  await page.select('#payload', 'idmeta');
  await shows('#raw', 'Some parts of your identity check are still needed.');
});

test('a reviewer sees the codes', async () => {
  await page.select('#payload', 'yousign');
  await page.select('#audience', 'reviewer');
  await shows('#raw', 'IDVV_2304');
  await shows('#raw', 'Not shown to the applicant');
  await page.select('#payload', 'plaid');
  await shows('#raw', 'Risk check');
});

test('every part that is drawn is in the manifest', async () => {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const card = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'idv-verification-card');
  const known = card.cssParts.map(({ name }) => name);
  for (const audience of ['reviewer', 'applicant']) {
    await page.select('#audience', audience);
    await shows('#raw', audience === 'reviewer' ? 'Risk check' : 'A bright light');
    const drawn = await page.$eval('#raw', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[part]')].map((element) => element.getAttribute('part')),
    );
    assert.deepEqual(
      [...new Set(drawn)].filter((part) => !known.includes(part)),
      [],
    );
  }
});

test('the events reach the page, and the page can keep the action to itself', async () => {
  assert.deepEqual(
    (await log()).filter((line) => line.startsWith('idv-diagnostic')),
    [],
  );
  const before = (await log()).length;
  const url = page.url();
  await page.evaluate(() =>
    document.querySelector('#redacted').shadowRoot.querySelector('[part=action]').click(),
  );
  await page.click('#refresh');
  await shows('#redacted', 'It is being checked.');
  await page.click('#refresh');
  await shows('#redacted', 'Your identity is confirmed.');
  await page.select('#payload', 'junk');
  await shows('#raw', 'not available');
  assert.deepEqual((await log()).slice(before), [
    'idv-action {"action":"continue","href":"https://verify.example.com/start/3e739d04"}',
    'idv-status-change {"from":"in_progress","to":"in_review"}',
    'idv-status-change {"from":"in_review","to":"verified"}',
    'idv-diagnostic {"diagnostics":[{"code":"unknown_provider"}]}',
  ]);
  assert.equal(page.url(), url);
  await page.select('#payload', 'plaid');
});

test('the elements follow the language and the direction of the page', async () => {
  await page.select('#language', 'de');
  await shows('#redacted', 'Ihre Identität ist bestätigt.');
  await page.select('#language', 'ar');
  await shows('li idv-status-badge', 'تم تأكيد الهوية');
  const direction = ({ shadowRoot }) => getComputedStyle(shadowRoot.firstElementChild).direction;
  assert.equal(await page.$eval('#redacted', direction), 'rtl');
  await page.select('#language', 'en');
  await shows('#redacted', 'Your identity is confirmed.');
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in ${theme}, from left and from right`, async () => {
    await page.select('#theme', theme);
    assert.deepEqual(await violations(), []);
    await page.select('#language', 'ar');
    await shows('li idv-status-badge', 'تم تأكيد الهوية');
    assert.deepEqual(await violations(), []);
    await page.select('#language', 'en');
  });
}

test('nothing fits badly into 320 pixels', async () => {
  await page.setViewport({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(width, 320);
});

test('the browser had nothing to complain about, and asked nobody else', () => {
  assert.deepEqual(opened.complaints, []);
});
