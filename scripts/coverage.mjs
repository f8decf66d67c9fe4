// `npm run coverage`: which lines of `src` the tests run in Chromium. Texts of languages are data, and
// not counted; the command line and what a server renders run in Node, where the package tests are.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const least = 95;
const files = process.argv.slice(2);

try {
  execFileSync('npx', ['wtr', '--coverage', ...(files.length ? ['--files', ...files] : [])], {
    stdio: 'inherit',
    env: { ...process.env, IDV_ENGINES: 'chromium' },
  });
} catch {
  // A test that failed is the business of `npm test`; what was run was counted all the same.
}

const report = '.cache/coverage/lcov.info';
if (!existsSync(report)) throw new Error(`There is no ${report}.`);

/** Of each file the lines that could run, and those that did. */
const counted = readFileSync(report, 'utf8')
  .split('end_of_record')
  .flatMap((record) => {
    const field = (name) => new RegExp(`^${name}:(.*)$`, 'm').exec(record)?.[1];
    return field('SF')
      ? [{ file: field('SF'), lines: Number(field('LF')), run: Number(field('LH')) }]
      : [];
  });

/** No logic; or run in Node only. */
const isLeftOut = (file) => /^src\/(locales\/generated\/|cli|server|frameworks\/)/.test(file);
const shown = counted.filter(({ file }) => !isLeftOut(file));
const total = (name) => shown.reduce((sum, each) => sum + each[name], 0);
const percent = (run, lines) => ((100 * run) / lines).toFixed(1).padStart(5);

for (const { file, lines, run } of shown.filter(({ lines, run }) => run < lines))
  console.log(`${percent(run, lines)} %  ${file}`);

// What no test loads does not appear in the report.
const missing = readdirSync('src', { recursive: true })
  .map((name) => `src/${name}`)
  .filter((file) => /(?<![.]d)[.]ts$/.test(file) && !isLeftOut(file))
  .filter((file) => !counted.some((each) => each.file.endsWith(file)));
if (missing.length) console.log(`No test loads, or only for types: ${missing.join(', ')}`);

const share = percent(total('run'), total('lines'));
console.log(`· coverage: ${share.trim()} % of ${total('lines')} lines, at least ${least} %`);
process.exitCode = Number(share) >= least ? 0 : 1;
