// Installs, builds and drives the example apps, and runs the slow tests, that have changed since they
// were last checked, or the kit has: `npm run examples`, and with names only these, and with --all all.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { root } from '../package/support/package.mjs';
import { openSite } from '../package/support/page.mjs';
import { apps } from './apps.mjs';
import { serveApp } from './serve.mjs';
import { build, checkMistake, install } from './site.mjs';
import { tests } from './slow.mjs';
import { names, stale, stamp, stampOf } from './stamp.mjs';
import { steps } from './steps.mjs';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean' } },
  allowPositionals: true,
});
const named = values.all ? names : positionals;
for (const name of named)
  assert.ok(names.includes(name), `There is no ${name}, only ${names.join(', ')}.`);
const wanted = named.length > 0 ? named : stale();

const secondsSince = (start) => Math.round((performance.now() - start) / 1000);

for (const name of wanted.filter((name) => name in tests))
  test(name, (t) => {
    const hash = stampOf(name);
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--test-reporter=./scripts/node-counts.mjs', tests[name].file],
      // Otherwise it would speak to Node's runner, if that runs this file.
      { cwd: root, env: { ...process.env, NODE_TEST_CONTEXT: undefined }, encoding: 'utf8' },
    );
    const [, passed] = /^([1-9]\d*) passed, 0 failed$/m.exec(stdout) ?? [];
    assert.ok(status === 0 && passed, `${tests[name].file}\n${stdout}${stderr}`);
    t.diagnostic(`${name}: ${passed} tests passed, in ${secondsSince(start)} s`);
    stamp(name, hash);
  });

/** Bytes over the network, in the encoding that most servers use. */
async function weigh(responses) {
  const bodies = await Promise.all(responses.map((response) => response.buffer()));
  return Math.round(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000);
}

for (const name of wanted.filter((name) => name in apps))
  test(name, async (t) => {
    const app = apps[name];
    const hash = stampOf(name);
    const start = performance.now();
    let failed = 0;
    const check = (title, run) =>
      t.test(`${name} ${title}`, async () => {
        failed += 1;
        await run();
        failed -= 1;
      });

    const folder = install(name);
    await check('types the events', () => {
      assert.match(checkMistake(folder, app.source), /mistake.+StatusChangeDetail/);
    });
    build(folder);
    const { origin, stop } = await serveApp(folder, app);
    t.after(stop);
    const opened = await openSite(origin, app.path ?? '/index.html');
    t.after(opened.close);
    let first;
    const site = { ...opened, published: join(folder, app.published) };
    for (const [title, step] of Object.entries(steps)) {
      await check(title, () => step(site));
      first ??= [...opened.responses];
    }

    const weight = await weigh(first);
    t.diagnostic(`${name}: ${weight} kB fetched, checked in ${secondsSince(start)} s`);
    if (failed === 0) stamp(name, hash);
  });

test('examples/checked.json says how each was last checked', { skip: named.length > 0 }, (t) => {
  const left = names.filter((name) => !wanted.includes(name));
  if (left.length > 0) t.diagnostic(`Left out, because nothing has changed: ${left.join(', ')}`);
  assert.deepEqual(stale(), []);
});
