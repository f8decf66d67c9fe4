import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumArgs, findEngines } from './scripts/browsers.mjs';
import { bundles } from './scripts/wtr/bundles.mjs';
import { commands } from './scripts/wtr/commands.mjs';
import { countsReporter } from './scripts/wtr/counts.mjs';
import { faultyCopies } from './scripts/wtr/faults.mjs';
import { freePort } from './scripts/wtr/free-port.mjs';
import { notes } from './scripts/wtr/notes.mjs';
import { pages } from './scripts/wtr/pages.mjs';
import { siteBundles } from './scripts/wtr/site-bundles.mjs';
import { webkitLauncher } from './scripts/wtr/webkit.mjs';

// The browsers inherit these: a test reads the same dates and words on every machine.
Object.assign(process.env, { TZ: 'UTC', LC_ALL: 'C', LANGUAGE: 'en' });

// Ends the process the ordinary way, so that the exit handlers stop what we started.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** Nothing here listens to requests, and to tell of each takes Firefox longer than to load it. */
const networkEnabled = false;

const launchers = {
  Chromium: (executablePath) =>
    chromeLauncher({ launchOptions: { executablePath, args: chromiumArgs, networkEnabled } }),
  // Through WebDriver BiDi, which needs no geckodriver.
  Firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath, networkEnabled },
    }),
  WebKit: webkitLauncher,
};

const files = 'test/**/*.test.ts';

/** Logic that draws nothing by itself: what it comes to is the same in every engine. */
const logic = 'test/{core,disclosure,explain,providers,view}/**/*.test.ts';

/** To know which tests a file concerns, or what they have run of it, the runner serves it itself. */
const oneByOne = ['--watch', '--coverage'].some((flag) => process.argv.includes(flag));

const wanted = process.env.IDV_ENGINES?.toLowerCase().split(',');
const engines = Object.entries(findEngines());
const used = engines.filter(
  ([name, found]) => found && (!wanted || wanted.includes(name.toLowerCase())),
);
const left = engines.map(([name]) => name).filter((name) => !used.some(([each]) => each === name));
if (left.length > 0 && !wanted) console.log(`Left out, not on this machine: ${left.join(', ')}`);

const browsers = used.map(([name, found]) => Object.assign(launchers[name](found), { name }));

/** What is asked for by name runs in every engine. */
const isAskedFor = process.argv.some((flag) => flag.startsWith('--files'));

export default {
  files: [files, `!${logic}`],
  groups: isAskedFor
    ? []
    : [
        {
          name: 'logic',
          files: logic,
          browsers: browsers.filter(({ name }) => name === 'Chromium'),
        },
      ],
  // By itself the runner takes one that another run may be about to take.
  port: await freePort(),
  browsers,
  // One page at a time in each engine, so that the page under test has the focus.
  concurrency: 1,
  concurrentBrowsers: 2,
  // A busy machine is slow to start three browsers.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  nodeResolve: oneByOne && { exportConditions: ['production', 'browser'] },
  plugins: [
    faultyCopies(),
    pages(),
    siteBundles(),
    oneByOne
      ? esbuildPlugin({ ts: true, json: true, tsconfig: './tsconfig.json', target: 'es2022' })
      : bundles(files),
    commands(),
    notes(),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 5000 } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>idv-elements tests</title>
        <link rel="icon" href="data:," />
      </head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countsReporter(),
  ],
  coverageConfig: { include: ['src/**/*.ts'], reportDir: '.cache/coverage' },
};
