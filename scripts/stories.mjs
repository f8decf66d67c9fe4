// Shows every story and every docs page in Chromium and says what is wrong with them; then checks
// that every state and every fixture has a story. `--no-build` takes the Storybook that is built,
// `--only=text` the entries whose id contains the text.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildStorybook } from './stories/build.mjs';
import { missingStories } from './stories/coverage.mjs';
import { openPreview } from './stories/preview.mjs';
import { serve } from './stories/serve.mjs';

const folder = 'storybook-static';

const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, only: { type: 'string', default: '' } },
});

let passed = 0;
let failed = 0;

const report = (name, problems) => {
  if (problems.length === 0) return void passed++;
  failed++;
  console.log([`✖ ${name}`, ...problems].join('\n  ').concat('\n'));
};

/** Where the rest repeats these, they alone are also looked at in another theme and language. */
const isLookedAtTwice = ({ title }) =>
  /^(Elements|Behavior)\//.test(title) || /^Reasons\/(Catalogue|What)/.test(title);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function checkEntries(entries) {
  const stories = entries.filter(({ type }) => type === 'story');
  const { origin, stop } = await serve(folder);
  const preview = await openPreview(origin);
  const check = async (entry, where = '') =>
    report(`${entry.title} › ${entry.name}${where}`, await preview.check(entry));
  try {
    for (const entry of stories) await check(entry);
    await preview.setGlobals({ theme: 'dark', language: 'ar' });
    for (const entry of stories.filter(isLookedAtTwice)) await check(entry, ' (dark, Arabic)');
    // Last, because a page's stories go on reporting after it is there.
    for (const entry of entries.filter(({ type }) => type === 'docs')) await check(entry);
  } finally {
    await preview.close();
    stop();
  }
}

async function main() {
  let start = performance.now();
  if (!values['no-build']) {
    await buildStorybook(folder);
    console.log(`Built in ${seconds(start)}`);
  }

  start = performance.now();
  const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
  await checkEntries(entries.filter(({ id }) => id.includes(values.only)));
  console.log(`Shown in ${seconds(start)}`);

  if (values.only) return;
  const missing = await missingStories(entries);
  for (const [name, isMissing] of missing) report(name, isMissing ? ['has no story'] : []);
}

try {
  await main();
} catch (error) {
  failed++;
  console.log(`✖ ${error.stack}\n`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
