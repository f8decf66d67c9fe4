// The CDN file on a page where the chunks beside it are missing, as after a careless deployment.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './support/package.mjs';
import { openPage } from './support/page.mjs';

let opened;
let page;
const asked = [];

before(async () => {
  opened = await openPage('/README.md');
  page = opened.page;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isChunk = /\/cdn\/(?!idv-elements)/.test(request.url());
    if (isChunk) asked.push(request.url());
    void (isChunk ? request.respond({ status: 404 }) : request.continue());
  });
  await page.addScriptTag({ url: '/dist/cdn/idv-elements.js', type: 'module' });
  await page.waitForFunction(() => customElements.get('idv-verification-card'));
});
after(() => opened?.close());

/** Shows a badge and a card, draws them often, and returns what they say. */
const show = (attributes) =>
  page.evaluate(async (attributes) => {
    const elements = ['idv-status-badge', 'idv-verification-card'].map((tag) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    });
    for (let round = 0; round < 20; round++) {
      for (const element of elements) {
        element.requestUpdate();
        await element.updateComplete;
      }
      await new Promise((done) => setTimeout(done, 10));
    }
    return elements.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ').trim());
  }, attributes);

test('a badge of a step needs no other element, and no chunk beside the file', async () => {
  asked.length = 0;
  const [badge] = await show({
    step: 'kyc_check',
    status: JSON.stringify({
      status: 'rejected',
      steps: [{ name: 'kyc_check', status: 'failed' }],
      reasons: [{ id: 'details_not_confirmed', step: 'kyc_check' }],
    }),
  });
  assert.equal(badge, 'Not confirmed');
  assert.deepEqual(asked, []);
});

test('a language that is missing leaves the texts in English, and is asked for once', async () => {
  asked.length = 0;
  const [badge, card] = await show({ status: 'verified', lang: 'de' });
  assert.equal(badge, 'Verified');
  assert.match(card, /Your identity is confirmed\./);
  assert.ok(asked.length <= 2, `asked ${asked.length} times`);
});

test('a reviewer gets what an applicant would when the words for reviewers are missing', async () => {
  asked.length = 0;
  const [badge, card] = await show({ status: 'in_review', audience: 'reviewer' });
  assert.equal(badge, 'Being checked');
  assert.match(card, /It is being checked\./);
  for (const url of new Set(asked))
    assert.ok(asked.filter((each) => each === url).length <= 2, `asked often for ${url}`);
});

test('explain() tells a reviewer what an applicant would get when those words are missing', async () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(root, '.cache', 'careless-'));
  try {
    cpSync(join(root, 'dist'), copy, { recursive: true });
    rmSync(join(copy, 'explain/reviewer/index.js'));
    const { explain } = await import(pathToFileURL(join(copy, 'core.js')).href);
    const payload = { status: 'failed', status_codes: ['IDVV_1301', 'IDVV_2201'] };
    assert.deepEqual(
      await explain(payload, { audience: 'reviewer' }),
      await explain(payload, { audience: 'applicant' }),
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
});
