// The example server: what it sends, and what a browser makes of it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../scripts/browsers.mjs';
import { startExample } from './support/example.mjs';
import { root } from './support/package.mjs';
import { personal } from './support/personal.mjs';
import { shows } from './support/page.mjs';

const folder = join(root, 'examples/server/payloads');
const names = readdirSync(folder).map((file) => file.replace('.json', ''));

let server;
let origin;

before(async () => {
  server = await startExample('examples/server/server.mjs');
  origin = server.origin;
});
after(() => server?.stop());

test('No page holds anything about the person, nor a code', async () => {
  for (const name of names) {
    const payload = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    for (const path of [`/cases/${name}`, `/cases/${name}.txt`]) {
      const response = await fetch(`${origin}${path}`);
      assert.equal(response.status, 200, path);
      const text = (await response.text()).replace(/"link":"[^"]*"|Continue.*https:\S+/g, '');
      for (const secret of personal(payload))
        assert.ok(!text.includes(secret), `${path}: ${secret}`);
      assert.doesNotMatch(text, /IDVV|watchlist|risk|plaid|yousign/i, path);
    }
  }
});

test('What is not there is not found, wherever it would be', async () => {
  for (const path of ['/cases/nobody', '/cases/../server.mjs', '/kit/%2e%2e/index.js', '/payloads'])
    assert.equal((await fetch(`${origin}${path}`)).status, 404, path);
});

test('An e-mail says what the card says, in the language that is asked for', async () => {
  const response = await fetch(`${origin}/cases/several-reasons.txt`, {
    headers: { 'Accept-Language': 'de-AT,de;q=0.9' },
  });
  assert.match(await response.text(), /^Nicht bestätigt\nIhre Identität/);
});

test('The card shows under the strict policy, without a complaint', async () => {
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setExtraHTTPHeaders({ 'Accept-Language': 'de' });
    await page.goto(`${origin}/cases/blurry-document`);
    await shows(
      page,
      'idv-verification-card',
      'Ihre Identität konnte nicht bestätigt werden.',
    ).catch((error) => assert.fail(`${error.message} ${complaints}`));
    const border = await page.$eval(
      'idv-verification-card',
      ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.card')).borderTopWidth,
    );
    assert.equal(border, '1px', 'its styles apply');
    assert.deepEqual(
      complaints.filter((text) => !/favicon/.test(text)),
      [],
    );
  } finally {
    await browser.close();
  }
});
