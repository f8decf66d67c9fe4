// Photographs the contact sheets in Chromium, the same on any machine: with fonts of its own, a clock
// that stands still, and no drawing that depends on the screen or the processor.
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../browsers.mjs';
import { serve } from '../stories/serve.mjs';
import { foreignFonts } from './fonts.mjs';

const drawingArgs = [
  '--disable-gpu',
  '--disable-lcd-text',
  '--disable-skia-runtime-opts',
  '--font-render-hinting=slight',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Two days after most of what the payloads tell of. */
const now = Date.UTC(2026, 2, 4, 10, 15);

/** Runs in the page, before anything else does. */
function stopClock(now) {
  const { Date } = globalThis;
  globalThis.Date = class extends Date {
    constructor(...args) {
      super(...(args.length > 0 ? args : [now]));
    }
    static now() {
      return now;
    }
  };
}

/** Runs in the page: draws a sheet in place of the last one. */
async function draw({ title, tag, groups, variant }) {
  const create = (name, text = '') =>
    Object.assign(document.createElement(name), { textContent: text });

  const cells = [];
  document.body.replaceChildren(create('h1', title));
  for (const group of groups) {
    const grid = Object.assign(create('div'), { className: 'cells' });
    grid.style.setProperty('--columns', variant.columns ?? group.columns);
    grid.style.setProperty('--width', `${variant.width ?? group.width}px`);
    for (const [caption, state] of group.states) {
      const figure = create('figure');
      const element = Object.assign(create(tag), variant.settings, state.settings);
      figure.append(Object.assign(create('figcaption', caption), { dir: 'ltr' }), element);
      grid.append(figure);
      cells.push({ caption, figure, element });
    }
    document.body.append(create('h2', group.title), grid);
  }
  globalThis.cells = cells;
}

/** Runs in the page, when all words are there: what both audiences see alike is shown once. */
async function settle() {
  const { cells } = globalThis;
  await Promise.all(cells.map(({ element }) => element.updateComplete));
  await document.fonts.ready;
  // What comes late or slowly, such as "Loading…", is photographed as it is in the end.
  for (const { element } of cells)
    for (const animation of element.shadowRoot.getAnimations()) animation.finish();

  const titleOf = (cell) => cell?.caption.replace(/, (applicant|reviewer)$/, '');
  const drawingOf = ({ element }) => element.shadowRoot.innerHTML;
  for (const [index, cell] of cells.entries()) {
    const last = cells[index - 1];
    if (titleOf(last) !== titleOf(cell) || drawingOf(last) !== drawingOf(cell)) continue;
    last.figure.remove();
    cell.figure.firstChild.textContent = cell.caption = titleOf(cell);
  }

  const { width, height } = document.body.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Runs in the page, when it is as large as its sheet: where each cell is. */
const findCells = () =>
  globalThis.cells
    .filter(({ figure }) => figure.isConnected)
    .map(({ caption, figure }) => ({ caption, ...figure.getBoundingClientRect().toJSON() }));

const mediaOf = ({ scheme = 'light', forcedColors }) =>
  Object.entries({
    'prefers-color-scheme': scheme,
    'prefers-reduced-motion': 'reduce',
    'forced-colors': forcedColors ? 'active' : 'none',
  }).map(([name, value]) => ({ name, value }));

/** Runs in the page: puts texts in the place of the kit's. */
async function speak({ lang, texts }) {
  const { extend } = await import('/dist/cdn/idv-elements.js');
  extend({ texts: { [lang]: texts } });
}

/** Makes a page in which sheets are shown in one way. */
async function dress(page, client, { lang = 'en', texts, preset, ...variant }) {
  await client.send('Emulation.setEmulatedMedia', { features: mediaOf(variant) });
  await client.send('Emulation.setEmulatedVisionDeficiency', {
    type: variant.greyscale ? 'achromatopsia' : 'none',
  });
  const root = { lang, dir: lang === 'ar' ? 'rtl' : 'ltr', className: preset?.className ?? '' };
  await page.evaluate((root) => Object.assign(document.documentElement, root), root);
  if (texts) await page.evaluate(speak, { lang, texts });
  if (preset) await page.addStyleTag({ content: preset.css });
}

/** Opens the studio; `close` it when all is done. */
export async function openCamera() {
  const { origin, stop } = await serve('.');
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArgs, ...drawingArgs],
    env: { ...process.env, TZ: 'UTC', FONTCONFIG_FILE: resolve('test/visual/fonts.conf') },
  });

  return {
    /** A page that shows sheets in one way; `take` gives a screenshot and where its cells are. */
    async open(name, variant) {
      const page = await browser.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.evaluateOnNewDocument(stopClock, now);
      await page.goto(`${origin}/test/visual/sheet.html`);
      const client = await page.createCDPSession();
      await dress(page, client, variant);
      return {
        async take({ tag, groups }) {
          const title = `${tag}, ${name}`;
          await page.evaluate(draw, { title, tag, groups, variant });
          await page.waitForNetworkIdle({ idleTime: 100 });
          await page.setViewport(await page.evaluate(settle));
          const cells = await page.evaluate(findCells);
          const screenshot = Buffer.from(await page.screenshot());
          const fonts = await foreignFonts(client);
          complaints.push(
            ...fonts.map((font) => `Some text is in ${font}, a font of this machine`),
          );
          return { screenshot, cells, complaints: complaints.splice(0) };
        },
        close: () => page.close(),
      };
    },
    async close() {
      await browser.close();
      stop();
    },
  };
}
