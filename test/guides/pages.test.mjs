// The pages that the guides show, in Chromium, under the policies that they name.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { shows } from '../package/support/page.mjs';
import { until } from '../package/support/visit.mjs';
import { openGuide, openPlace } from './support.mjs';

const policy = openGuide('content-security-policy');
const html = openGuide('html');
const theming = openGuide('theming');
const webhook = openGuide('webhook');

let place;
let page;
before(async () => {
  place = await openPlace();
  page = place.page;
});
after(() => place?.close());

const card = 'idv-verification-card';
const under = (policy) => ({ 'Content-Security-Policy': policy.trim() });

/** The browser may tell of it later than the page shows what came of it. */
const complains = async (what) =>
  assert.match(
    await until(
      () => place.complaints.join(),
      (text) => what.test(text),
    ),
    what,
  );

test('HTML: the card shows what the server says, and follows it', async () => {
  let answer = { status: 'in_review' };
  await place.show({
    '/': { headers: under(html.take('policy')), body: html.take('page.html') },
    '/check.js': html.take('check.js'),
    '/my-identity-check': (request, response) =>
      response.writeHead(answer ? 200 : 503).end(JSON.stringify(answer)),
  });
  await shows(page, card, 'It is being checked.');
  await shows(page, 'idv-status-badge', 'Verified');
  answer = { status: 'verified' };
  const seeAgain = () => page.evaluate(() => dispatchEvent(new Event('focus')));
  await seeAgain();
  await shows(page, card, 'Your identity is confirmed.');
  assert.equal(
    await until(() => page.title().then((title) => /You/.test(title) && title)),
    'You are verified',
  );
  assert.deepEqual(place.complaints, []);
  answer = undefined;
  await seeAgain();
  await shows(page, card, 'not available');
});

test('theming: the look of the site, in light and in dark', async () => {
  await place.show({ '/': theming.take('page.html'), '/theme.css': theming.take('theme.css') });
  await shows(page, card, 'Your identity is confirmed.');
  const look = () =>
    page.$$eval(card, (cards) =>
      cards.map(({ shadowRoot }) => {
        const styles = (part) => getComputedStyle(shadowRoot.querySelector(`[part=${part}]`));
        const { backgroundColor, borderRadius, paddingTop } = styles('card');
        return [backgroundColor, borderRadius, paddingTop, styles('title').fontWeight].join(', ');
      }),
    );
  assert.deepEqual(await look(), [
    'rgb(255, 255, 255), 16px, 24px, 400',
    'rgb(255, 255, 255), 16px, 16px, 400',
  ]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.match((await look())[0], /^rgb\(23, 37, 43\)/);
  await page.emulateMediaFeatures([]);
  assert.deepEqual(place.complaints, []);
});

test('policy: with a script tag the strictest one is enough, and it is in force', async () => {
  const body = policy.take('page.html');
  const headers = under(policy.take('policy'));
  await place.show({ '/': { headers, body } });
  await shows(page, card, 'Ihre Angaben');
  assert.deepEqual(place.complaints, []);
  await place.show({ '/': { headers, body: `${body}<p style="color: red">Control</p>` } });
  await shows(page, card, 'Ihre Angaben');
  await complains(/style/);
});

const answer = { status: 'rejected', reasons: [{ id: 'document_blurry' }] };

/** What the guide on server rendering imports in the browser, in parts, as a bundler makes it. */
async function clientFiles() {
  const { outputFiles } = await build({
    entryPoints: [openGuide('server-rendering').path('client.js')],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    minify: true,
    write: false,
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));
}

test('policy: with a nonce a card that a server has drawn has its styles, and lives', async () => {
  const { pageWith } = await policy.run('nonce.mjs');
  const [first, second] = [
    await pageWith(answer, '/client.js'),
    await pageWith(answer, '/none.js'),
  ];
  const nonceOf = ({ body }) => /nonce="([^"]+)"/.exec(body)[1];
  assert.notEqual(nonceOf(first), nonceOf(second));

  const border = () =>
    page.$eval(
      card,
      ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.card')).borderTopStyle,
    );
  const styles = () =>
    page.$eval(card, ({ shadowRoot }) => shadowRoot.querySelectorAll('style').length);
  const files = { ...(await clientFiles()), '/none.js': '' };

  await place.show({ ...files, '/': second });
  assert.deepEqual([await border(), await styles()], ['solid', 1]);
  assert.deepEqual(place.complaints, []);

  await place.show({ ...files, '/': first });
  assert.equal(await until(styles, (count) => count === 0), 0);
  assert.equal(await border(), 'solid');
  await page.$eval(card, (element) => Object.assign(element, { lang: 'de', status: 'verified' }));
  await shows(page, card, 'Ihre Identität ist bestätigt.');
  assert.deepEqual(place.complaints, []);

  await place.show({
    ...files,
    '/': { ...second, body: second.body.replace('<style nonce', '<style no') },
  });
  assert.equal(await border(), 'none');
  await complains(/style-src/);
});

test('policy: with hashes a file that is another one is refused', async () => {
  const { scripts } = await policy.run('integrity.mjs');
  const body = `<!doctype html><html lang="de"><head>${scripts('/idv-elements/', 'n')}</head>
    <idv-verification-card status="in_review"></idv-verification-card></html>`;
  const headers = under("default-src 'none'; script-src 'self' 'nonce-n'");
  await place.show({ '/': { headers, body } });
  await shows(page, card, 'Ihre Angaben');
  assert.deepEqual(place.complaints, []);
  const [chunk] = /de-base-[\w-]+[.]js/.exec(scripts('', ''));
  await place.show({ '/': { headers, body }, [`/idv-elements/${chunk}`]: 'export default {};' });
  await shows(page, card, 'Being checked');
  // The English is there before the other file is.
  await complains(/integrity/);
});

test('webhook: what is reported reaches the page, and nothing does that is hidden', async () => {
  const { createSite } = await webhook.run('site.mjs');
  const id = '550e8400-e29b-41d4-a716-446655440000';
  let atProvider = { id, status: 'pending', status_codes: [] };
  const files = {
    '/': webhook.take('page.html'),
    '/check.js': webhook.take('check.js'),
  };
  const site = createSite({
    isGenuine: ({ signature }) => signature === 'ours',
    askProvider: async () => atProvider,
    checkOf: () => id,
    files: () => assert.fail('The place has all files.'),
  });
  const handle = (request, response) => site.emit('request', request, response);
  const report = async (body, signature = 'ours') => {
    const response = await fetch(`${place.origin}/webhook`, {
      method: 'POST',
      headers: { signature },
      body: JSON.stringify(body),
    });
    return response.status;
  };
  await place.show({ ...files, '*': handle });
  await shows(page, card, 'not available');
  await page.evaluate(() => {
    globalThis.messages = 0;
    new EventSource('/my-identity-check').onmessage = () => (globalThis.messages += 1);
  });
  const messages = () => page.evaluate(() => globalThis.messages);
  assert.equal(await until(messages), 1);

  assert.equal(await report({ data: { identity_video: { id } } }, 'not ours'), 401);
  assert.equal(await report({ data: { identity_video: { id } } }), 204);
  await shows(page, card, 'Your identity check is not finished yet.');
  atProvider = { id, status: 'failed', status_codes: ['IDVV_1302'] };
  assert.equal(await report({ identity_verification_id: id }), 204);
  await shows(page, card, 'The light was not good enough');
  atProvider = { id, status: 'failed', status_codes: ['IDVV_1302', 'IDVV_2304'] };
  assert.equal(await report({ data: { id } }), 204);
  atProvider = { id, status: 'verified', status_codes: [] };
  assert.equal(await report({ data: { id } }), 204);
  await shows(page, card, 'Your identity is confirmed.');
  assert.equal(await messages(), 4);
  assert.deepEqual(place.complaints, []);
});

test('every block of these guides has been run', () => {
  for (const guide of [html, policy, theming, webhook]) assert.deepEqual([...guide.left], []);
});
