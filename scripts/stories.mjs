// Shows every docs page in English, and every story in the sample of languages below, in Chromium,
// and says what is wrong with them. Axe judges what no story before had the same structure as, in this
// or another language: once with the rules that don't compare colors, then in light, dark and forced
// colors with those that do. At last it checks that every state and every fixture has a story.
// `--no-build` takes the Storybook that is built, `--only=text` the entries whose id contains the text.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildStorybook } from './stories/build.mjs';
import { kindsThatNeverPassed } from './stories/colors.mjs';
import { missingStories } from './stories/coverage.mjs';
import { openPreview } from './stories/preview.mjs';
import { serve } from './stories/serve.mjs';

const folder = 'storybook-static';

/** The source, one with long words, and one that is written from right to left in other letters. */
const languages = ['en', 'de', 'ar'];

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

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Each keeps a core busy. */
const browsers = 2;

/** Docs pages come last, because their stories go on reporting after the page is there. */
async function checkEntries(entries) {
  const [docs, stories] = [true, false].map((isDocs) =>
    entries.filter(({ type }) => (type === 'docs') === isDocs),
  );
  const tasks = [
    ...languages.flatMap((language) => stories.map((entry) => ({ entry, language }))),
    ...docs.map((entry) => ({ entry, language: languages[0] })),
  ];
  const { origin, stop } = await serve(folder);
  const worker = async () => {
    const preview = await openPreview(origin);
    try {
      for (let task; (task = tasks.shift());) {
        const { entry, language } = task;
        const results = await preview.check(entry, language);
        for (const [colors, problems] of Object.entries(results))
          report(`${entry.title} › ${entry.name} (${language}, ${colors})`, problems);
      }
    } finally {
      await preview.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: browsers }, worker));
  } finally {
    // If one browser breaks off, so does the other.
    tasks.length = 0;
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
  report('Every kind of text has passed', kindsThatNeverPassed());
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
