// A share of what `npm run fuzz` does, always with the same cases.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { findEngines } from '../../scripts/browsers.mjs';

test('damaged fixtures and junk do no harm, read or drawn', { timeout: 60_000 }, (t) => {
  const render = findEngines().Chromium ? 200 : 0;
  const args = ['--seed=1', '--parse=8000', `--render=${render}`, '--seconds=8'];
  const { stdout, stderr, status } = spawnSync('node', ['scripts/fuzz.mjs', ...args], {
    encoding: 'utf8',
  });
  t.diagnostic(stdout.trim());
  assert.equal(status, 0, stdout + stderr);
});
