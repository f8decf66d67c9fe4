// What `npm test` runs. `node scripts/test.mjs lint types` runs only those stages; --verbose shows
// what a stage printed also when it passed.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { tests as slow } from '../test/examples/slow.mjs';
import { findEngines } from './browsers.mjs';

/** Builds the example apps and runs the slow tests: only what has changed, because it takes minutes. */
const checkedTest = 'test/examples/checked.test.mjs';
const apart = [checkedTest, ...Object.values(slow).map(({ file }) => file)];

const nodeTests = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/${name}`)
  .filter((path) => !apart.includes(path));

const reporter = '--test-reporter=./scripts/node-counts.mjs';

const engines = findEngines();

/** The tests of elements in one engine, if it is on this machine: in CI the set-up sees to that. */
const elementsIn = (engine) =>
  engines[engine]
    ? [{ name: engine.toLowerCase(), counts: true, command: 'wtr', env: { IDV_ENGINES: engine } }]
    : [];

/**
 * A stage that `counts` ends with a line `N passed, N failed`; any other is one check. What a stage
 * `says` is shown also when it passed. It is broken off after its `minutes`, or 8. The stages
 * of one row don't need each other, so two of them run at a time, and keep two cores busy. What takes
 * longest comes first, so that nothing is left to wait for at the end.
 */
const rows = [
  [
    { name: 'build', command: 'npm run build' },
    { name: 'types', command: 'tsc' },
  ],
  [
    { name: 'stories', counts: true, command: 'node scripts/stories.mjs' },
    ...elementsIn('Chromium'),
    // Two files at a time: many of these tests wait more than they work. A third takes time from the
    // other stage and from the fuzz test, which then reads fewer cases, and ends no sooner.
    {
      name: 'package',
      counts: true,
      command: `node --test --test-concurrency=2 ${reporter} ${nodeTests.join(' ')}`,
    },
    ...elementsIn('Firefox'),
    ...elementsIn('WebKit'),
    { name: 'examples', counts: true, command: `node ${reporter} ${checkedTest}`, minutes: 20 },
    { name: 'visual', counts: true, command: 'node scripts/visual.mjs' },
    { name: 'size', says: true, command: 'size-limit' },
    { name: 'lint', command: 'eslint .' },
    { name: 'locales', command: 'node scripts/locales.mjs check' },
    { name: 'format', command: 'prettier --check .' },
    { name: 'layers', command: 'depcruise src --config .dependency-cruiser.mjs' },
  ],
];

const posix = process.platform !== 'win32';
const children = new Set();

const kill = ({ pid }) => process.kill(posix ? -pid : pid, 'SIGTERM');

const run = ({ command, env, minutes = 8 }) =>
  new Promise((done) => {
    const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
    // A group of its own, so that breaking off also reaches what the shell has started.
    const child = spawn(command, {
      shell: true,
      detached: posix,
      env: { ...process.env, ...env, PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    children.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const timer = setTimeout(() => {
      output += `\nBroken off after ${minutes} minutes.\n`;
      kill(child);
    }, minutes * 60_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      children.delete(child);
      done({ code, output: stripVTControlCharacters(output) });
    });
  });

const breakOff = () => {
  children.forEach(kill);
  process.exit(1);
};

const count = ({ counts }, { code, output }) => {
  if (!counts) return { passed: Number(code === 0), failed: Number(code !== 0) };
  const total = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const [passed, failed] = total ? [Number(total[1]), Number(total[2])] : [0, 0];
  // No test at all, or an exit code that the counts don't explain, is a failure too.
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(8);

const runStage = async (stage, verbose) => {
  const start = performance.now();
  const result = await run(stage);
  const { passed, failed } = count(stage, result);
  const counted = stage.counts ? `  ${passed} passed, ${failed} failed` : '';
  console.log(`${failed ? '✖' : '✔'} ${stage.name.padEnd(10)}${seconds(start)}${counted}`);
  if (failed || verbose || stage.says) {
    console.log(`\n$ ${stage.command}\n${result.output.trim()}\n`);
  } else {
    const worthSaying = /^(\w+: (\d+ passed|non-interference).*|Left out.*|· .*)$/gm;
    for (const [line] of result.output.matchAll(worthSaying)) console.log(`    ${line}`);
  }
  return { passed, failed };
};

const runRow = async (row, verbose) => {
  const queue = [...row];
  const results = [];
  const worker = async () => {
    for (let stage; (stage = queue.shift());) results.push(await runStage(stage, verbose));
  };
  await Promise.all([worker(), worker()]);
  return results;
};

const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean' } },
  allowPositionals: true,
});
const names = rows.flat().map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No stage is named ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, breakOff);

const left = Object.keys(engines).filter((engine) => !engines[engine]);
if (left.length > 0) console.log(`Left out, not on this machine: ${left.join(', ')}`);

const start = performance.now();
const results = [];
for (const row of rows) {
  const wanted = row.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  results.push(...(await runRow(wanted, values.verbose)));
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`  ${'all'.padEnd(10)}${seconds(start)}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
