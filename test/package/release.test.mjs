// What `npm version` does to the changelog.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './support/package.mjs';

const today = new Date().toISOString().slice(0, 10);

/** The changelog after a release. */
function released(version, changelog) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'release-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    const script = join(root, 'scripts/release/changelog.mjs');
    execFileSync(process.execPath, [script], { cwd: folder, stdio: 'pipe' });
    return readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const first =
  '# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n\nNot published yet.\n\n### Added\n\n- All.\n';

test('the first release gets its date', () => {
  const expected = first.replace('## [0.1.0]\n\nNot published yet.', `## [0.1.0] - ${today}`);
  assert.equal(released('0.1.0', first), expected);
});

test('a later one gets what is unreleased, and leaves the rest as it is', () => {
  const before = released('0.1.0', first).replace(
    '[Unreleased]\n',
    '[Unreleased]\n\n### Fixed\n\n- It.\n',
  );
  assert.equal(
    released('0.1.1', before),
    before.replace('### Fixed', `## [0.1.1] - ${today}\n\n### Fixed`),
  );
});

test('a release of which nothing is told is refused, and so is one that has been', () => {
  const after = released('0.1.0', first);
  assert.throws(() => released('0.1.1', after), /says of nothing that is new/);
  assert.throws(() => released('0.1.0', after), /tells of 0[.]1[.]0 already/);
});
