// What every app is to do, whatever it is made with.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package/support/package.mjs';
import { shows } from '../package/support/page.mjs';
import { personal } from '../package/support/personal.mjs';
import { filesIn } from './stamp.mjs';

const tag = 'idv-verification-card';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const payloads = join(root, 'examples/server/payloads');
/** What is in the provider’s answers about the person; a row of digits stands in libraries too. */
const secrets = readdirSync(payloads)
  .flatMap((name) => personal(JSON.parse(readFileSync(join(payloads, name), 'utf8'))))
  .filter((text) => !/^\d+$/.test(text));

const log = (page) => page.$$eval('.log li', (lines) => lines.map((line) => line.textContent));

/** Clicks on something in the app, or in the card. */
const click = (page, selector) => page.$eval(selector, (element) => element.click());
const clickInCard = (page, selector) =>
  page.$eval(tag, ({ shadowRoot }, part) => shadowRoot.querySelector(part).click(), selector);

const next = (page) => click(page, 'button');

const href =
  'https://api.yousign.app/verifications/identity_video_verifications/3e739d04-11f9-4748-9abd-648928b7b8b4/start';

export const steps = {
  'shows the first answer': async ({ page }) => {
    await shows(page, tag, 'Your identity check is not finished yet.');
    // So that a later step sees whether this very element has stayed.
    await page.$eval(tag, (card) => (card.seen = true));
  },

  'fills a slot': async ({ page }) => {
    const text = await page.$eval(tag, ({ shadowRoot }) =>
      shadowRoot
        .querySelector('slot[name=help]')
        .assignedElements()
        .filter((element) => element.getBoundingClientRect().height > 0)
        .map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
    );
    assert.deepEqual(text, ['Questions? Call us: 555-0100']);
  },

  'handles the actions itself': async ({ page }) => {
    const url = page.url();
    await clickInCard(page, '[part=action]');
    await click(page, '[slot=help] a');
    assert.equal(page.url(), url);
    assert.deepEqual(await log(page), [
      `idv-action continue ${href}`,
      'idv-action help tel:+15550100',
    ]);
  },

  'shows the next answers in the same element': async ({ page }) => {
    await next(page);
    await shows(page, tag, 'It is being checked.');
    await next(page);
    await shows(page, tag, 'Your identity could not be confirmed.');
    await shows(page, tag, 'Identity document');
    const card = await page.$eval(tag, (card) => [card.seen, card.status.status, card.outerHTML]);
    assert.deepEqual(card.slice(0, 2), [true, 'rejected']);
    assert.doesNotMatch(card[2], /rejected|object Object/, 'by property, not by attribute');
  },

  'speaks another language when the page does': async ({ page }) => {
    await page.select('select', 'de');
    await shows(page, tag, 'Ihre Identität konnte nicht bestätigt werden.');
    assert.equal(
      await page.$eval('h1', (title) => title.textContent),
      'Eröffnen Sie Ihr Sparkonto',
    );
    await page.select('select', 'ar');
    await shows(page, tag, 'تعذّر');
    const direction = ({ shadowRoot }) => getComputedStyle(shadowRoot.firstElementChild).direction;
    assert.equal(await page.$eval(tag, direction), 'rtl');
    await page.select('select', 'en');
    await shows(page, tag, 'Your identity could not be confirmed.');
  },

  'leaves nothing for axe to find': async ({ page }) => {
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
    });
    assert.deepEqual(found, []);
  },

  'hears of what cannot be shown, and goes on': async ({ page }) => {
    await next(page);
    await shows(page, tag, 'not available');
    await next(page);
    await shows(page, tag, 'Your identity check is not finished yet.');
    assert.deepEqual((await log(page)).slice(2), [
      'idv-status-change in_progress in_review',
      'idv-status-change in_review rejected',
      'idv-diagnostic unreadable',
      'idv-status-change rejected in_progress',
    ]);
    assert.ok(await page.$eval(tag, (card) => card.seen), 'the element has stayed');
  },

  'gives the browser nothing to complain about, under a strict policy': ({
    complaints,
    responses,
  }) => {
    assert.match(responses[0].headers()['content-security-policy'], /^default-src 'none';/);
    assert.deepEqual(complaints, []);
  },

  'has sent the browser the answers without the person': async ({ responses, published }) => {
    const sent = await Promise.all(responses.map((response) => response.text()));
    const files = filesIn(published, /\.(woff2|ico)$/);
    const texts = [...sent, ...files.map((path) => readFileSync(join(published, path), 'utf8'))];
    assert.ok(texts.some((text) => text.includes('in_review')));
    assert.ok(secrets.length > 30 && secrets.includes('Knope'));
    for (const secret of secrets)
      assert.ok(!texts.some((text) => text.includes(secret)), `${secret} is there`);
  },
};
