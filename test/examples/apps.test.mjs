// Installs, builds and drives the example apps that have changed since they were last checked, or the
// kit has: `npm run examples`, and with names only these, and with --all whatever has changed.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openSite } from '../package/support/page.mjs';
import { apps } from './apps.mjs';
import { serveApp } from './serve.mjs';
import { build, checkMistake, install } from './site.mjs';
import { stale, stamp, stampOf } from './stamp.mjs';
import { steps } from './steps.mjs';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean' } },
  allowPositionals: true,
});
const named = values.all ? Object.keys(apps) : positionals;
for (const name of named) assert.ok(name in apps, `There is no app ${name}.`);
const wanted = named.length > 0 ? named : stale();

/** Bytes over the network, in the encoding that most servers use. */
async function weigh(responses) {
  const bodies = await Promise.all(responses.map((response) => response.buffer()));
  return Math.round(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000);
}

for (const name of wanted)
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

    const seconds = Math.round((performance.now() - start) / 1000);
    t.diagnostic(`${name}: ${await weigh(first)} kB fetched, checked in ${seconds} s`);
    if (failed === 0) stamp(name, hash);
  });

test('examples/checked.json says how each app was last checked', { skip: named.length > 0 }, () => {
  assert.deepEqual(stale(), []);
});
