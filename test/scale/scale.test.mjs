// A page that runs for days. `npm run soak` does all that is said here, and `npm test` a tenth of it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPage } from '../package/support/page.mjs';

let opened;
let page;
let devtools;
before(async () => {
  opened = await openPage('/test/scale/empty.html');
  page = opened.page;
  devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  await page.evaluate(async () => {
    await import('/dist/cdn/idv-elements.js');
    globalThis.tags = [
      'idv-status-badge',
      'idv-progress-stepper',
      'idv-reason-explainer',
      'idv-verification-card',
    ];
    const words = ['in_progress', 'in_review', 'rejected', 'incomplete', 'expired', 'verified'];
    const steps = ['active', 'success', 'failed', 'skipped', 'expired'];
    /** What a provider returns at a moment; each time another object. */
    globalThis.payload = (at) => ({
      status: words[at % words.length],
      createdAt: '2026-03-02T10:00:00Z',
      steps: [
        { name: 'kyc_check', status: 'success' },
        { name: 'selfie_check', status: steps[at % steps.length] },
      ],
      reasons: at % 2 ? [{ id: 'document_expired' }] : [],
    });
    globalThis.settle = (milliseconds = 0) => new Promise((done) => setTimeout(done, milliseconds));
  });
});
after(() => opened?.close());

/** What the page holds once all that is not needed is thrown away. */
async function held() {
  // What elements say is gathered for a moment.
  await page.evaluate(() => globalThis.settle(1000));
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const valueOf = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
    heap: valueOf('JSHeapUsedSize'),
  };
}

const share = process.env.IDV_SHARE === 'all' ? 1 : 0.1;

/** What the engine itself adds, such as code that it has made faster; a leak is many times as much. */
const allowed = 256 * 1024;

/**
 * Does something many times, after as many times in which the engine makes ready for it: what is held
 * may not follow.
 */
async function assertNothingStays(act, times) {
  const count = Math.round(times * share);
  await page.evaluate(act, 0, count);
  const earlier = await held();
  await page.evaluate(act, count, count);
  const later = await held();
  assert.ok(later.nodes - earlier.nodes <= 20, `${later.nodes - earlier.nodes} nodes more`);
  assert.equal(later.listeners, earlier.listeners);
  const grown = later.heap - earlier.heap;
  assert.ok(grown < allowed, `${grown} bytes more`);
}

describe('What stays behind', () => {
  test('of 30,000 updates, as in a day of polling: nothing', async () => {
    // Each time all four elements get the status.
    await page.evaluate(() =>
      document
        .querySelector('main')
        .append(...globalThis.tags.map((tag) => document.createElement(tag))),
    );
    const update = async (from, count) => {
      const elements = [...document.querySelectorAll('main > *')];
      for (let at = from; at < from + count; at++) {
        for (const element of elements) element.status = globalThis.payload(at);
        await null;
        if (at % 500 === 0) await globalThis.settle();
      }
      await globalThis.settle();
    };
    await assertNothingStays(update, 7500);
    await page.evaluate(() => document.querySelector('main').replaceChildren());
  });

  test('of 10,000 elements that come and go: nothing', async () => {
    const comeAndGo = async (from, count) => {
      const main = document.querySelector('main');
      for (let at = from; at < from + count; at++) {
        const element = document.createElement(globalThis.tags[at % globalThis.tags.length]);
        element.status = globalThis.payload(at);
        element.audience = at % 3 ? 'applicant' : 'reviewer';
        main.append(element);
        if (at % 20 === 0) await globalThis.settle();
        element.remove();
      }
      await globalThis.settle();
    };
    await assertNothingStays(comeAndGo, 10_000);
  });

  test('of an element that is moved 10,000 times: nothing', async () => {
    const move = async (from, count) => {
      const main = document.querySelector('main');
      main.innerHTML = '<div></div><div></div>';
      const element = document.createElement('idv-verification-card');
      element.status = globalThis.payload(1);
      for (let at = from; at < from + count; at++) {
        main.children[at % 2].append(element);
        if (at % 500 === 0) await globalThis.settle();
      }
      main.replaceChildren();
      await globalThis.settle();
    };
    await assertNothingStays(move, 10_000);
  });
});
