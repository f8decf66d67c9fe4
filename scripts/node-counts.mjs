// Reporter for `node --test`: what a test has to say, the failures in full, then alone on the last
// line what `npm test` adds up.

const summary = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;

const describe = ({ name, file, details }) =>
  `✖ ${name} (${file})\n${details.error.cause?.stack ?? details.error.cause ?? details.error}\n`;

export default async function* counts(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:diagnostic' && !summary.test(data.message)) yield `· ${data.message}\n`;
    if (data?.details?.type === 'suite' || data?.skip || data?.todo) continue;
    if (type === 'test:pass') passed += 1;
    if (type === 'test:fail') {
      failed += 1;
      yield describe(data);
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
