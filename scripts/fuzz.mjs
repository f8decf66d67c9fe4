// Feeds damaged fixtures and junk to the core and to the elements:
//   npm run fuzz -- --parse=1000000 --render=20000 --seed=7
// The same seed makes the same cases; a fault is printed with the seed of its own case, which
// `--seed=<that> --parse=1` (or `--render=1`) runs again. `--seconds` ends it sooner.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromiumArgs, findEngines } from './browsers.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    parse: { type: 'string', default: '100000' },
    render: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: 'Infinity' },
  },
});
const [seed, parse, render, seconds] = ['seed', 'parse', 'render', 'seconds'].map((name) =>
  Number(values[name]),
);
/** The part that reads and the part that draws have half the time each. */
const half = (seconds * 1000) / (parse && render ? 2 : 1);
const mostFaults = 20;
const faults = [];

const folder = resolve('.cache/fuzz');
const options = { bundle: true, target: 'es2022', logLevel: 'error', conditions: ['production'] };

function tell(what, number, fault) {
  faults.push(fault);
  console.log(`✖ ${what} --seed=${number}: ${fault}`);
}

async function fuzzCore() {
  const outfile = `${folder}/core.mjs`;
  await build({
    ...options,
    entryPoints: ['test/fuzz/core.ts'],
    outfile,
    format: 'esm',
    platform: 'node',
  });
  const { faultOf } = await import(pathToFileURL(outfile));
  const end = performance.now() + half;
  let done = 0;
  while (done < parse && performance.now() < end && faults.length < mostFaults) {
    // Every tenth is also redacted, explained and told as text, to both audiences.
    const fault = await faultOf(seed + done, (seed + done) % 10 === 0 || parse === 1);
    if (fault) tell('parse', seed + done, fault);
    done++;
  }
  return done;
}

async function fuzzElements() {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['test/fuzz/elements.ts'],
    write: false,
  });
  const browser = await launch({ executablePath: findEngines().Chromium, args: chromiumArgs });
  try {
    const page = await browser.newPage();
    const complain = (text) => tell('render', `${seed + done} or later`, text);
    let done = 0;
    page.on('pageerror', (error) => complain(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complain(message.text());
    });
    await page.setContent('<!doctype html><html lang="en"><title>Fuzz</title><body></body></html>');
    await page.addScriptTag({ content: outputFiles[0].text });
    const end = performance.now() + half;
    const share = 50;
    while (done < render && performance.now() < end && faults.length < mostFaults) {
      const count = Math.min(share, render - done);
      const found = await page.evaluate(
        (first, count) => globalThis.faultsOf(first, count),
        seed + done,
        count,
      );
      for (const [number, fault] of found) tell('render', number, fault);
      done += count;
    }
    return done;
  } finally {
    await browser.close();
  }
}

console.log(`seed ${seed}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const parsed = parse ? await fuzzCore() : 0;
if (parse) console.log(`· fuzz: ${parsed} cases read`);
const rendered = render ? await fuzzElements() : 0;
if (render) console.log(`· fuzz: ${rendered} cases drawn in four elements`);
console.log(`${parsed + rendered - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length || !(parsed + rendered) ? 1 : 0;
