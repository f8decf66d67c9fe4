// Photographs every contact sheet and compares it with its baseline in test/visual/baselines.
// `--update` makes the baselines of what has changed; `--only=text` takes the sheets whose name
// contains the text, such as `card` or `-dark`. It shows what is built: run `npm run build` before.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTs } from '../test/support/import-ts.mjs';
import { openCamera } from './visual/camera.mjs';
import { compare } from './visual/compare.mjs';
import { read, simplify, write } from './visual/picture.mjs';

const baselines = 'test/visual/baselines';
const findings = '.cache/visual';

const { values } = parseArgs({
  options: { update: { type: 'boolean' }, only: { type: 'string', default: '' } },
});
const { sheets } = await importTs('test/visual/sheets.ts');
const { variants } = await importTs('test/visual/variants.ts');

/** Other systems draw letters in their own way, and have no baselines. */
const canCompare = process.platform === 'linux';

const baselineOf = (name) => join(baselines, `${name}.png`);

let passed = 0;
let failed = 0;

function log(headline, lines) {
  const shown = lines.slice(0, 8);
  if (lines.length > shown.length) shown.push(`and ${lines.length - shown.length} more`);
  console.log([headline, ...shown].join('\n    '));
}

function report(name, problems) {
  if (problems.length === 0) return void passed++;
  failed++;
  log(`✖ ${name}`, problems);
}

/** What `--update` has done about a baseline. */
function updated(what, name, lines = []) {
  passed++;
  log(`· ${what}: ${name}`, lines);
}

function check(name, screenshot, cells) {
  const path = baselineOf(name);
  const source = createHash('sha256').update(screenshot).digest('hex');
  const baseline = existsSync(path) ? readFileSync(path) : undefined;
  // Made of the same screenshot to the byte: that spares us the pixels.
  if (baseline?.includes(source) || (baseline && !canCompare)) return report(name, []);

  const actual = simplify(read(screenshot));
  const save = () => writeFileSync(path, write(actual, source));
  if (!baseline) {
    if (!values.update) return report(name, ['It has no baseline; --update makes one.']);
    save();
    return updated('new', name);
  }
  const expected = read(baseline);
  const difference = compare(expected, actual, cells);
  if (!difference) return report(name, []);
  if (values.update) {
    save();
    return updated('changed', name, difference.differing);
  }
  const pictures = { expected, actual, diff: difference.picture };
  for (const [kind, picture] of Object.entries(pictures))
    writeFileSync(join(findings, `${name}.${kind}.png`), write(picture));
  report(name, difference.differing);
  console.log(`    See ${findings}/${name}.{${Object.keys(pictures)}}.png`);
}

/** The groups of a sheet that a variant shows. */
const groupsIn = (variant, groups) =>
  groups.filter(({ once }) => !once || variant === Object.keys(variants)[0]);

async function checkSheets(names) {
  const camera = await openCamera();
  try {
    for (const [variantName, variant] of Object.entries(variants)) {
      const wanted = Object.entries(sheets).filter(([n]) => names.includes(`${n}-${variantName}`));
      if (wanted.length === 0) continue;
      const studio = await camera.open(variantName, variant);
      for (const [sheetName, { tag, groups }] of wanted) {
        const sheet = { tag, groups: groupsIn(variantName, groups) };
        const { screenshot, cells, complaints } = await studio.take(sheet);
        const name = `${sheetName}-${variantName}`;
        check(name, screenshot, cells);
        if (complaints.length > 0) report(name, complaints);
      }
      await studio.close();
    }
  } finally {
    await camera.close();
  }
}

/** A baseline of a sheet that is gone would never fail. */
function checkStale(names) {
  for (const file of readdirSync(baselines)) {
    const name = file.replace(/\.png$/, '');
    if (names.includes(name)) continue;
    if (!values.update) {
      report(name, ['There is no such sheet; --update removes the baseline.']);
      continue;
    }
    rmSync(join(baselines, file));
    updated('removed', name);
  }
}

const all = Object.entries(variants).flatMap(([variant, { sheet: only }]) =>
  Object.keys(sheets)
    .filter((sheet) => (only ?? sheet) === sheet)
    .filter((sheet) => (sheets[sheet].variant ?? variant) === variant)
    .map((sheet) => `${sheet}-${variant}`),
);
const start = performance.now();
if (!canCompare) console.log('Left out: comparing the pictures, which are as Linux draws them.');
rmSync(findings, { recursive: true, force: true });
for (const folder of [findings, baselines]) mkdirSync(folder, { recursive: true });
try {
  await checkSheets(all.filter((name) => name.includes(values.only)));
  checkStale(all);
} catch (error) {
  failed++;
  console.log(`✖ ${error.stack}\n`);
}
console.log(`Looked at in ${((performance.now() - start) / 1000).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
