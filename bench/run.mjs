// How fast the elements are, beside the least that could be written by hand and with Lit, in one
// interleaved run. `npm run bench`; needs `npm run build` before. --rounds=3 is a quick look.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { report } from './report.mjs';
import { measureServer } from './server.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    out: { type: 'string', default: 'bench/results.md' },
  },
});
const rounds = Number(values.rounds);
const counts = { badge: 1000, stepper: 200 };

const floor = 'vanilla';
/** `vanilla-again` is the noise: the floor against itself. */
const contestants = ['vanilla-again', 'lit', 'kit', 'kit-same', 'kit-provider'];

/** What is taken out of the kit's style sheets, to see what it takes: the rest is as it was. */
const without = {
  'clip paths': { pattern: 'clip-path[^;]*;' },
  'container queries': {
    pattern: '@container[^{]*\\{([^{}]*\\{[^{}]*\\})*\\s*\\}|contain[a-z-]*: [^;]*;',
    // In the row that they would choose.
    row: true,
  },
};

const browser = await openBrowser(['vanilla', 'lit', 'kit', 'kit-same', 'kit-provider']);
const fileOf = (name) => (name in without ? 'kit' : name.replace('-again', ''));
const pages = new Map();

/** A page of each, in a process of its own. */
async function openPages(names) {
  for (const name of names) {
    const { page, close } = await browser.open(fileOf(name), 'page');
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    pages.set(name, { page, session, close });
    if (name in without) await call(name, 'takeOut', without[name]);
  }
}

async function closePages() {
  for (const { close } of pages.values()) await close();
  pages.clear();
}

const call = (name, method, ...args) =>
  pages.get(name).page.evaluate((method, args) => globalThis.bench[method](...args), method, args);

/** What the processor has done for a page so far, in ms. */
async function work(name) {
  const { metrics } = await pages.get(name).session.send('Performance.getMetrics');
  const of = (wanted) => 1000 * metrics.find(({ name }) => name === wanted).value;
  const [style, layout] = [of('RecalcStyleDuration'), of('LayoutDuration')];
  return { style, layout, rest: of('TaskDuration') - style - layout };
}

/** The time that a call takes. */
async function time(name, ...args) {
  await call(name, 'collectGarbage');
  return call(name, ...args);
}

/** The time that a call takes, and what the processor does meanwhile. */
async function watch(name, ...args) {
  await call(name, 'collectGarbage');
  const before = await work(name);
  const ms = await call(name, ...args);
  const after = await work(name);
  const keys = Object.keys(after);
  return [ms, Object.fromEntries(keys.map((key) => [key, after[key] - before[key]]))];
}

/** Everything that is measured of one kind of element, once. */
async function sample(name, kind) {
  await pages.get(name).page.bringToFront();
  const [mount, mountWork] = await watch(name, 'mount', kind, counts[kind]);
  const [update, updateWork] = await watch(name, 'update', kind, 1);
  await check(name, kind);
  const repeat = await time(name, 'repeat', kind, 1);
  if (repeat.mutations && name.startsWith('kit'))
    throw new Error(`${name}: the same again changed ${kind}s`);
  const language = await languageOf(name, kind);
  await call(name, 'unmount');
  return { mount, update, mountWork, updateWork, repeat: repeat.ms, ...language };
}

/** Only the kit has languages; the first switch loads them. */
async function languageOf(name, kind) {
  if (name !== 'kit') return {};
  await call(name, 'switchLanguage', 'de');
  await new Promise((done) => setTimeout(done, 50));
  await call(name, 'switchLanguage', 'en');
  const language = await time(name, 'switchLanguage', 'de');
  await call(name, 'switchLanguage', 'en');
  return { language, again: await time(name, 'update', kind, 2) };
}

/** What nobody sees has not been measured. */
async function check(name, kind) {
  const [expected, texts] = [
    await call(floor, 'expected', kind, counts[kind], 1),
    await call(name, 'texts'),
  ];
  const wrong = texts.findIndex((text, index) => !saysAll(text, expected[index]));
  if (wrong >= 0) throw new Error(`${name}: ${kind} ${wrong} says “${texts[wrong]}”`);
}

const saysAll = (text, words) => words.every((word) => text.includes(word));

/** Two processes that run the same differ by up to a fifth as long as they live. */
const roundsInOneProcess = 3;

/** The floor runs before and after each contestant; a ratio is to the mean of the two. */
async function interleave(kind, take, times, names = contestants) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  const floors = [];
  const runRound = async (round, keep) => {
    const order = names.map((_, i, all) => all[(i + round) % all.length]);
    let before = await take(floor, kind);
    for (const name of order) {
      const result = await take(name, kind);
      const after = await take(floor, kind);
      if (keep) {
        results[name].push({ ...result, ratio: ratios(result, before, after) });
        floors.push(after);
      }
      before = after;
    }
    process.stderr.write('.');
  };
  for (let round = 0; round < times; round++) {
    if (round % roundsInOneProcess === 0) {
      await closePages();
      await openPages([floor, ...names]);
      // It warms up.
      await runRound(round, false);
    }
    await runRound(round, true);
  }
  return { results, floors };
}

const ratios = (result, before, after) =>
  Object.fromEntries(
    Object.entries(result)
      .filter(([key, value]) => key in before && typeof value === 'number')
      .map(([key, value]) => [key, value / ((before[key] + after[key]) / 2)]),
  );

const many = 10_000;

async function grow(name) {
  await pages.get(name).page.bringToFront();
  const some = await time(name, 'mount', 'badge', many / 10);
  await call(name, 'unmount');
  const all = await time(name, 'mount', 'badge', many);
  await call(name, 'unmount');
  return { all, exponent: Math.log10(all / some) };
}

async function coldStart(name) {
  const { page, close } = await browser.open(fileOf(name), 'cold', async (page) => {
    await page.setCacheEnabled(false);
    await page.emulateCPUThrottling(4);
  });
  const cold = await page.evaluate(() => globalThis.cold);
  await close();
  return { cold };
}

/** Memory and nodes of one item, from a page of its own. */
async function weigh(name, kind) {
  const { page, close } = await browser.open(fileOf(name), 'page');
  const session = await page.createCDPSession();
  const heap = async () => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { bytes: usedSize + embedderHeapUsedSize, nodes };
  };
  const run = (method, ...args) =>
    page.evaluate((method, args) => globalThis.bench[method](...args), method, args);
  // Code and style sheets are there once.
  await run('mount', kind, 10);
  await run('unmount');
  const before = await heap();
  await run('mount', kind, counts[kind]);
  const after = await heap();
  await close();
  // The cell that holds the item is the page's.
  return {
    bytes: (after.bytes - before.bytes) / counts[kind],
    nodes: (after.nodes - before.nodes) / counts[kind] - 1,
  };
}

/** A queue in which somebody scrolls while cases change. */
async function scroll(name) {
  const { page, close } = await browser.open(name, 'page');
  const long = await page.evaluate((count) => globalThis.bench.scroll(count, 180), counts.badge);
  await close();
  return long;
}

const started = Date.now();
const badge = await interleave('badge', sample, rounds);
const stepper = await interleave('stepper', sample, rounds);
const parts = ['lit', 'kit', ...Object.keys(without)];
const some = Math.ceil(rounds / 2);
const badgeParts = await interleave(
  'badge',
  sample,
  some,
  parts.filter((name) => !without[name]?.row),
);
const stepperParts = await interleave('stepper', sample, some, parts);
const growth = await interleave('badge', grow, Math.max(1, Math.round(rounds / 5)));
const cold = await interleave('badge', coldStart, rounds);
const weight = {};
for (const name of ['vanilla', 'lit', 'kit'])
  weight[name] = { badge: await weigh(name, 'badge'), stepper: await weigh(name, 'stepper') };
const long = await scroll('kit');
await browser.close();
const server = await measureServer(rounds);

const text = report({
  badge,
  stepper,
  parts: { badge: badgeParts, stepper: stepperParts },
  growth,
  cold,
  weight,
  long,
  server,
  rounds,
  browser: browser.version,
  seconds: Math.round((Date.now() - started) / 1000),
});
writeFileSync(values.out, text);
console.log(`\n${text}`);
