// The CDN file as a site takes it from elsewhere: another origin, a path of its own, with integrity.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../scripts/browsers.mjs';
import { root } from './support/package.mjs';

const folder = join(root, 'dist/cdn');
const integrity = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'));
const cdn = 'https://cdn.example/npm/idv-elements@0/kit/';
const site = 'https://bank.example/';

const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, file)))
    .digest('base64')}`;

let browser;
before(async () => {
  browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
});
after(() => browser?.close());

/** Opens a page of a bank, which has this markup; everything comes out of this process. */
async function openSite(html) {
  const page = await browser.newPage();
  const complaints = [];
  const asked = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    asked.push(url);
    if (url === site)
      return request.respond({
        contentType: 'text/html',
        body: `<!doctype html><link rel="icon" href="data:," />${html}`,
      });
    const file = url.startsWith(cdn) ? url.slice(cdn.length) : undefined;
    if (!(file in integrity)) return request.respond({ status: 404 });
    return request.respond({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(join(folder, file)),
    });
  });
  await page.goto(site);
  return { page, complaints, asked };
}

const script = (hash = integrity['idv-elements.js']) =>
  `<script type="module" crossorigin src="${cdn}idv-elements.js" integrity="${hash}"></script>`;

const shows = (page, selector, text) =>
  page.waitForFunction(
    (selector, text) => document.querySelector(selector).shadowRoot?.textContent.includes(text),
    { timeout: 10_000 },
    selector,
    text,
  );

test('there is a hash of every file, and it is right', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  assert.deepEqual(integrity, Object.fromEntries(scripts.map((file) => [file, hashOf(file)])));
});

test('it works from another origin with its integrity, and its chunks come from beside it', async () => {
  const { page, complaints, asked } = await openSite(
    `${script()}<idv-status-badge lang="de" status="verified"></idv-status-badge>`,
  );
  await shows(page, 'idv-status-badge', 'Bestätigt');
  const chunks = asked.filter((url) => url !== site && !url.startsWith('data:'));
  assert.equal(chunks[0], `${cdn}idv-elements.js`);
  assert.match(chunks[1], /\/kit\/de-base-[\w-]+\.js$/);
  assert.equal(chunks.length, 2);
  assert.deepEqual(complaints, []);
});

test('a file that is not what the hash says does not run', async () => {
  const { page, complaints } = await openSite(
    `${script(hashOf('integrity.json'))}<idv-status-badge>Waiting</idv-status-badge>`,
  );
  assert.equal(await page.evaluate(() => customElements.get('idv-status-badge')), undefined);
  assert.match(complaints.join(), /integrity/);
});

test('an element needs no more than an attribute, a child or a property, before it is defined or after', async () => {
  const badge = (id, attributes, child = '') =>
    `<idv-status-badge id="${id}" ${attributes}>${child}</idv-status-badge>`;
  const { page, complaints } = await openSite(`
    ${badge('attribute', 'status="verified"')}
    ${badge('child', '', '<script type="application/json">{"status":"expired"}</script>')}
    ${badge('property', '')}
    <script>document.querySelector('#property').status = { status: 'rejected' };</script>
    ${script()}
  `);
  await shows(page, '#attribute', 'Verified');
  await shows(page, '#child', 'Time ran out');
  await shows(page, '#property', 'Not verified');
  await page.evaluate(() => {
    document.querySelector('#property').status = 'in_review';
    const late = document.createElement('idv-status-badge');
    late.id = 'late';
    late.innerHTML = '<script type="application/json">{"status":"canceled"}</script>';
    document.body.append(late);
  });
  await shows(page, '#property', 'Being checked');
  await shows(page, '#late', 'Canceled');
  // What was set early has not stayed behind to hide what is set later.
  const own = await page.$eval('#property', (element) => Object.hasOwn(element, 'status'));
  assert.equal(own, false);
  assert.deepEqual(complaints, []);
});

const [, fallback] = /```html\n(<style>[\s\S]*?)```/.exec(
  readFileSync(join(root, 'docs/package.md'), 'utf8'),
);

test('where no script runs, a page reads as text, as the docs show', async () => {
  const text = (page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
  const { page: without } = await openSite(fallback);
  assert.match(await text(without), /^Your identity check: being checked/);
  assert.doesNotMatch(await text(without), /[{}]/);

  const { page } = await openSite(`${script()}${fallback}`);
  await shows(page, 'idv-verification-card', 'It is being checked.');
  assert.doesNotMatch(await text(page), /Your identity check: being checked/);
});
