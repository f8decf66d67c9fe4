// The portal in Chromium, as a customer would use it. The tests are one visit, in this order.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import * as idmeta from '../../examples/portal/demo/idmeta.mjs';
import * as plaid from '../../examples/portal/demo/plaid.mjs';
import * as yousign from '../../examples/portal/demo/yousign.mjs';
import { startExample } from './support/example.mjs';
import { openSite, shows } from './support/page.mjs';
import { listenTo, pause, until, whileHidden } from './support/visit.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server;
let opened;
let page;
let told;
const responses = [];
before(async () => {
  server = await startExample('examples/portal/server.mjs');
  opened = await openSite(server.origin, '/');
  page = opened.page;
  page.on('response', (response) => {
    const status = response.status();
    // Now, because the browser forgets it when the page is loaded again.
    const body = status === 304 ? Promise.resolve('') : response.text();
    responses.push({ path: response.url().slice(server.origin.length), status, body });
  });
  await page.evaluateOnNewDocument(axe);
  told = await listenTo(page);
  await page.reload();
});
after(async () => {
  await opened?.close();
  server?.stop();
});

const badges = () =>
  page.$$eval('#list li', (rows) =>
    rows.map((row) => {
      const { shadowRoot } = row.querySelector('idv-status-badge');
      return `${row.querySelector('.name').textContent}: ${shadowRoot.textContent.trim()}`;
    }),
  );
const textOf = (selector) => page.$eval(selector, (element) => element.textContent);

async function lists(...expected) {
  const isThere = (list) => expected.every((line) => list.includes(line));
  const list = await until(badges, isThere);
  assert.ok(isThere(list), list.join(' | '));
}
async function cardSays(...expected) {
  for (const words of expected) await shows(page, 'idv-verification-card', words);
}
/** What is told next, and right after it. */
async function toldSoon() {
  const first = await until(told, (lines) => lines.length > 0);
  await pause(400);
  return [...first, ...(await told())];
}
const nextReport = () => page.click('#advance');

test('the list says where each check stands, and the first one is open', async () => {
  await lists(
    'Everyday account: In progress',
    'Credit card: In progress',
    'Savings account: Not finished',
    'Shares account: Not verified',
    'Home loan: Verified',
  );
  await cardSays('Your identity check is not finished yet.', 'Continue', 'Identity document');
  assert.equal(await textOf('#detail-title'), 'Everyday account');
  assert.equal(await textOf('[aria-current=true] .name'), 'Everyday account');
});

test('what a provider reports reaches the badge and the card, and is told once', async () => {
  assert.deepEqual(await told(), []);
  await nextReport();
  await lists('Everyday account: Being checked');
  await cardSays('Your information was sent. It is being checked.');
  assert.deepEqual(await toldSoon(), [
    'Identity check: Being checked. Your information: Sent. Result: Being checked.',
  ]);
});

test('what is reported of another account is told with its name', async () => {
  await nextReport();
  await lists('Credit card: Not verified');
  assert.deepEqual(await toldSoon(), ['Credit card: Not verified']);
  assert.equal(await textOf('#detail-title'), 'Everyday account');
});

test('a keyboard leads to another check, which is told as no change, and to its e-mail', async () => {
  const isOn = (selector) =>
    page.evaluate((selector) => document.activeElement.matches(selector), selector);
  const tabTo = async (selector) => {
    for (let presses = 0; presses < 20; presses++) {
      if (await isOn(selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`The focus never came to ${selector}`);
  };
  await tabTo('[href="#card"]');
  await page.keyboard.press('Enter');
  await cardSays('The light was not good enough to see your document clearly.', 'Call us');
  assert.ok(await isOn('#detail-title'));
  assert.equal(await textOf('#detail-title'), 'Credit card');
  await tabTo('[href^="mailto:"]');
  await tabTo('[href^="tel:"]');
  await tabTo('#mail summary');
  await page.keyboard.press('Enter');
  const mail = await until(
    () => textOf('article'),
    (text) => text.includes('look again'),
  );
  assert.match(mail, /Credit card: Your identity could not be confirmed\./);
  assert.match(mail, /- The light was not good enough[^]*Go to a bright place[^]*look again/);
  assert.deepEqual(await told(), []);
});

test('an open e-mail is written anew when something is reported', async () => {
  await page.evaluate(() => (location.hash = '#savings'));
  await cardSays('Some parts of your identity check are still needed.', 'call us');
  await nextReport();
  await lists('Savings account: Being checked');
  const mail = () => textOf('article');
  assert.match(
    await until(mail, (text) => text.includes('being checked')),
    /^\s*Savings account: Your information was sent\./,
  );
});

test('another language is the language of the page, of the elements and of the e-mail', async () => {
  await page.select('#language', 'ar');
  await lists('البطاقة الائتمانية: لم يتم تأكيد الهوية');
  await cardSays('تم إرسال معلوماتك. يجري التحقق منها.');
  assert.equal(await textOf('h1'), 'عمليات التحقق من هويتك');
  const subject = await until(
    () => textOf('#subject'),
    (text) => text.startsWith('حساب'),
  );
  assert.equal(subject, 'حساب التوفير: تم إرسال معلوماتك. يجري التحقق منها.');
  const directions = await page.$$eval('body, article', (places) =>
    places.map((place) => getComputedStyle(place).direction),
  );
  assert.deepEqual(directions, ['rtl', 'rtl']);
  await page.reload();
  await lists('البطاقة الائتمانية: لم يتم تأكيد الهوية');
  assert.equal(await textOf('h1'), 'عمليات التحقق من هويتك');
});

const violations = () =>
  page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });

for (const theme of ['dark', 'light'])
  for (const [language, word] of [
    ['ar', 'لم يتم'],
    ['en', 'Not verified'],
  ])
    test(`axe finds nothing in ${theme}, in ${language}, and nothing is wider than 320 pixels`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.select('#language', language);
      await page.evaluate(() => (location.hash = '#card'));
      await until(badges, (list) => list[1].includes(word));
      assert.deepEqual(await violations(), []);
      await page.setViewport({ width: 320, height: 640 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.setViewport({ width: 1200, height: 800 });
    });

test('nothing is asked while the page is hidden, and at once when it is seen again', async () => {
  const asked = () => responses.filter(({ path }) => path === '/api/checks').length;
  let before;
  await whileHidden(page, async () => {
    await pause(2200);
    before = asked();
    await pause(2200);
    assert.equal(asked(), before);
  });
  assert.ok((await until(asked, (times) => times > before)) > before);
});

test('while nothing changes, nothing is sent', async () => {
  const since = responses.length;
  const come = () => responses.slice(since).map(({ path, status }) => `${path} ${status}`);
  const statuses = await until(come, ({ length }) => length > 1);
  assert.deepEqual([...new Set(statuses)], ['/api/checks 304']);
});

const leaves = (value) => {
  if (typeof value === 'string' && /^[[{]/.test(value)) return leaves(JSON.parse(value));
  if (typeof value === 'object' && value) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' ? [value] : [];
};
const links = /https:[/][/](flow[.]plaid|verify[.]yousign)[.]example[/][^"\s\\]+/g;
const dateOrWord = /^\d{4}-\d\d-\d\d[T ]|^[a-z_]+$/i;
const personal = [plaid, yousign, idmeta]
  .flatMap((answers) => leaves({ ...answers }))
  .filter((text) => text.replace(links, '') && !dateOrWord.test(text))
  .concat('Layla');
const hidden = /IDVV|watchlist|risk|fraud|proxy|aml|screening|manual|review|plaid(?![.]example)/i;

test('nothing that the browser got tells of the person, or of what they may not know', async () => {
  assert.ok(personal.includes('LH4410982') && personal.includes('customer-58213'));
  await nextReport();
  await nextReport();
  await lists('Everyday account: Verified', 'Savings account: Verified');
  const paths = new Set();
  for (const { path, body } of responses) {
    // The links to go on are the customer's.
    const text = (await body).replace(links, '');
    paths.add(path.replace(/[?].*/, ''));
    for (const secret of personal) assert.ok(!text.includes(secret), `${path}: ${secret}`);
    if (path.startsWith('/api/'))
      assert.doesNotMatch(text.replaceAll('in_review', ''), hidden, path);
  }
  for (const path of ['/', '/portal.js', '/kit/idv-elements.js', '/api/checks', '/demo'])
    assert.ok(paths.has(path), path);
  assert.ok(paths.has('/api/checks/card/mail'));
});

test('the browser had nothing to complain about, and asked nobody else', () => {
  assert.deepEqual(opened.complaints, []);
});

test('a server that is away is told once, and so that it is there again', async () => {
  await told();
  await page.setOfflineMode(true);
  const trouble = () => textOf('#trouble');
  assert.match(await until(trouble), /^We cannot reach the bank\./);
  await whileHidden(page, async () => {
    await pause(4500);
    await page.setOfflineMode(false);
  });
  await until(trouble, (text) => !text);
  assert.equal(await trouble(), '');
  assert.equal((await told()).length, 1);
});

test('a page of another site cannot change anything', async () => {
  const response = await fetch(`${server.origin}/demo`, { method: 'POST' });
  assert.equal(response.status, 403);
  for (const path of ['/api/checks/nobody/mail', '/../server.mjs', '/kit/%2e%2e/index.js'])
    assert.equal((await fetch(`${server.origin}${path}`)).status, 404, path);
});
