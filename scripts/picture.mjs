// Takes the picture at the top of the README, docs/picture.png, of the built CDN file in Chromium.
// Run `npm run build` first, then `node scripts/picture.mjs`.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { serve } from './stories/serve.mjs';

const fixture = (path) => JSON.parse(readFileSync(`test/fixtures/${path}.json`, 'utf8'));

const payloads = {
  'idv-verification-card': {
    ...fixture('yousign/failed-several-codes'),
    status_codes: ['IDVV_1302', 'IDVV_2101'],
  },
  'idv-progress-stepper': fixture('plaid/active-fallback-to-document'),
};

const badges = ['verified', 'in_review', 'incomplete', 'inconclusive', 'error', 'expired'].map(
  (status) => `<idv-status-badge status="${status}"></idv-status-badge>`,
);

const page = `<!doctype html>
  <html lang="en">
    <title>idv-elements</title>
    <script type="module" src="/dist/cdn/idv-elements.js"></script>
    <style>
      body { margin: 0; display: grid; font: 15px/1.5 system-ui, sans-serif; }
      body { inline-size: 1200px; grid-template-columns: 1fr 1fr; }
      section { display: grid; gap: 36px; align-content: center; padding: 40px; }
      section { color: light-dark(#1c2024, #edeff2); background: light-dark(#fff, #15181c); }
      p { display: flex; flex-wrap: wrap; gap: 8px; margin: 0; }
    </style>
    <section style="color-scheme: light"><idv-verification-card></idv-verification-card></section>
    <section style="color-scheme: dark">
      <idv-progress-stepper></idv-progress-stepper>
      <p>${badges.join('')}</p>
    </section>
  </html>`;

const { origin, stop } = await serve('.');
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: chromiumArgs,
  env: { ...process.env, TZ: 'UTC' },
});
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1200, height: 700 });
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    request.url() === `${origin}/`
      ? request.respond({ contentType: 'text/html', body: page })
      : request.continue(),
  );
  await tab.goto(origin);
  await tab.evaluate(async (payloads) => {
    for (const [tag, payload] of Object.entries(payloads)) {
      const element = document.querySelector(tag);
      element.status = payload;
      await element.updateComplete;
    }
  }, payloads);
  const body = await tab.$('body');
  await body.screenshot({ path: 'docs/picture.png' });
} finally {
  await browser.close();
  stop();
}
