import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '/work/main/scripts/browsers.mjs';

const entries = {
  page: (name) => `
    import * as contestant from '/bench/contestants/${name}.js';
    import { createBench } from '/bench/page.js';
    globalThis.bench = createBench(contestant);`,
  // A badge and a stepper, from navigation to layout.
  cold: (name) => `
    import * as contestant from '/bench/contestants/${name}.js';
    import { createBench } from '/bench/page.js';
    const bench = createBench(contestant);
    await bench.mount('badge', 1);
    await bench.mount('stepper', 1);
    globalThis.cold = performance.now();`,
};

/** What a browser gets of each contestant, by path. */
async function bundles(names) {
  const files = new Map();
  for (const name of names)
    for (const [kind, source] of Object.entries(entries)) {
      const id = `/bench/${name}.${kind}.js`;
      const { output } = [
        await build({
          configFile: false,
          logLevel: 'error',
          plugins: [
            {
              name: 'entry',
              resolveId: (path) => (path === id ? path : undefined),
              load: (path) => (path === id ? source(name) : undefined),
            },
          ],
          build: {
            target: 'es2022',
            write: false,
            rolldownOptions: {
              input: id,
              output: {
                minify: false,
                entryFileNames: `${name}/${kind}.js`,
                chunkFileNames: `${name}/${kind}-[name]-[hash].js`,
              },
            },
          },
        }),
      ].flat()[0];
      for (const { fileName, code } of output) files.set(`/${fileName}`, code);
    }
  return files;
}

/**
 * Serves the contestants, each from a site of its own and so in a process of its own, isolated so
 * that the clock is fine.
 */
export async function openBrowser(names) {
  const files = await bundles(names);
  const server = createServer(({ url }, response) => {
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const code = files.get(url);
    response.setHeader('content-type', code ? 'text/javascript' : 'text/html');
    response.end(
      code ?? `<!doctype html><html lang="en"><script type="module" src="${url}.js"></script>`,
    );
  });
  await new Promise((done) => server.listen(0, done));
  const { port } = server.address();

  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArgs, '--js-flags=--expose-gc'],
    protocolTimeout: 120_000,
  });
  return {
    version: await browser.version(),
    async open(name, kind, prepare = async () => {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await prepare(page);
      await page.goto(`http://${name}.localhost:${port}/${name}/${kind}`);
      await page.waitForFunction(() => globalThis.bench ?? globalThis.cold);
      return { page, close: () => context.close() };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
