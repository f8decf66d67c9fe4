// Gives what stands under “Unreleased” the new version and today's date: part of `npm version`.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const today = new Date().toISOString().slice(0, 10);
const changelog = readFileSync('CHANGELOG.md', 'utf8');

/** The first version has its section from the start. */
const pending = `## [${version}]\n\nNot published yet.`;
const unreleased = /^## \[Unreleased\]\n\n(?=###)/m;

if (changelog.includes(`\n## [${version}] - `))
  throw new Error(`CHANGELOG.md tells of ${version} already.`);
if (!changelog.includes(pending) && !unreleased.test(changelog))
  throw new Error('CHANGELOG.md says of nothing that is new: write it under “Unreleased”.');

const dated = `## [${version}] - ${today}`;
writeFileSync(
  'CHANGELOG.md',
  changelog.includes(pending)
    ? changelog.replace(pending, dated)
    : changelog.replace(unreleased, `## [Unreleased]\n\n${dated}\n\n`),
);
