// Ends the run with a line per engine and, alone on the last line, what `npm test` adds up.

const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

const countFile = (session) => {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const ran = tests.filter((test) => !test.skipped);
  const failed = ran.filter((test) => !test.passed).length;
  return {
    passed: ran.filter((test) => test.passed).length,
    // A file that does not load, or breaks outside its tests, has no failed test to count.
    failed: failed || Number(!session.passed),
    skipped: tests.length - ran.length,
  };
};

const sum = (counts, key) => counts.reduce((total, each) => total + each[key], 0);

const countEngine = (name, sessions) => {
  const files = sessions.filter((session) => session.browser.name === name).map(countFile);
  const engine = { name, passed: sum(files, 'passed'), skipped: sum(files, 'skipped') };
  const failed = sum(files, 'failed');
  // An engine that ran nothing proves nothing.
  return { ...engine, failed: engine.passed + failed === 0 ? 1 : failed };
};

const describe = ({ name, passed, failed, skipped }) =>
  `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

export const countsReporter = () => {
  let lines = ['0 passed, 1 failed'];
  let failed = 1;

  // The other reporters still print after the run is over, and the runner sets the exit code.
  process.on('exit', () => {
    console.log(lines.join('\n'));
    if (failed > 0) process.exitCode = 1;
  });

  return {
    onTestRunFinished({ sessions }) {
      const names = [...new Set(sessions.map((session) => session.browser.name))];
      const engines = names.map((name) => countEngine(name, sessions));
      failed = sum(engines, 'failed');
      lines = [...engines.map(describe), `${sum(engines, 'passed')} passed, ${failed} failed`];
    },
  };
};
