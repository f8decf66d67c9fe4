// Takes the picture at the top of the README, docs/picture.png, of the built CDN file in Chromium.
// Run `npm run build` first, then `node scripts/picture.mjs`.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { serve } from './stories/serve.mjs';

const fixture = (path) => JSON.parse(readFileSync(`test/fixtures/${path}.json`, 'utf8'));

const payloads = {
  yousign: fixture('yousign/failed-several-codes'),
  plaid: fixture('plaid/active-fallback-to-document'),
};

const half = (theme) => `
  <section style="color-scheme: ${theme}">
    <idv-verification-card class="rejected"></idv-verification-card>
    <div class="aside">
      <idv-progress-stepper></idv-progress-stepper>
      <p>
        ${['verified', 'in_review', 'incomplete', 'expired']
          .map((status) => `<idv-status-badge status="${status}"></idv-status-badge>`)
          .join('\n')}
      </p>
    </div>
  </section>
`;

const page = `
  <style>
    body { margin: 0; inline-size: 1200px; display: grid; grid-template-columns: 1fr 1fr; }
    body { font: 15px/1.5 system-ui, sans-serif; }
    section { display: grid; grid-template-columns: 1fr 200px; align-items: start; gap: 28px; }
    section { padding: 32px; color: light-dark(#1c2024, #edeff2); }
    section { background: light-dark(#fff, #15181c); }
    .aside { display: grid; gap: 28px; padding-block-start: 24px; }
    p { display: grid; justify-items: start; gap: 10px; margin: 0; }
  </style>
  ${half('light')} ${half('dark')}
`;

const { origin, stop } = await serve('.');
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: [...chromiumArgs, '--force-device-scale-factor=1'],
  env: { ...process.env, TZ: 'UTC' },
});
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1200, height: 700 });
  // Any file of this origin will do: modules do not load from another one.
  await tab.goto(`${origin}/package.json`);
  await tab.setContent(`<!doctype html><html lang="en"><body>${page}</body></html>`);
  await tab.addScriptTag({ type: 'module', url: `${origin}/dist/cdn/idv-elements.js` });
  await tab.evaluate(async ({ yousign, plaid }) => {
    await customElements.whenDefined('idv-verification-card');
    for (const card of document.querySelectorAll('idv-verification-card')) card.status = yousign;
    for (const stepper of document.querySelectorAll('idv-progress-stepper')) stepper.status = plaid;
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
  }, payloads);
  const body = await tab.$('body');
  await body.screenshot({ path: 'docs/picture.png' });
} finally {
  await browser.close();
  stop();
}
