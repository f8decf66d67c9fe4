// `npm run mutate`: changes the source in small ways, and looks which of them no test notices.
// Tables are left out: that a word stands where it stands is no logic.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  mochaOptions: {
    // Those that need no page, and leave nothing behind for the next one.
    spec: ['test/{providers,disclosure,view}/*.test.ts'],
    ignore: [
      'test/providers/own-provider.test.ts',
      'test/providers/{limits,overview,properties}.test.ts',
      'test/disclosure/redact-{is-the-smallest,renders-the-same}.test.ts',
    ],
  },
  testRunnerNodeArgs: ['--import=tsx'],
  mutate: [
    'src/model/*.ts',
    'src/disclosure/{disclose,redact,status}.ts',
    'src/providers/**/*.ts',
    '!src/model/{vocabulary,reasons,steps,diagnostics,limits,forms}.ts',
    '!src/providers/**/{codes,results,all,provider}.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
  tempDirName: '.cache/stryker',
  thresholds: { high: 95, low: 90, break: 85 },
};
