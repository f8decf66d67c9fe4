// Which states and fixtures have no story. The model's lists are read from the source, so a word
// that is added there asks for its story here. Neither may a page link to one that is gone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const load = async (path) =>
  (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;

const idOf = (...words) => words.join('-').toLowerCase().replaceAll('_', '-');

/** Pairs of what is wanted, in words, and whether no story shows it. */
export async function missingStories(entries) {
  const ids = new Set(entries.map(({ id }) => id));
  const vocabulary = await load('./src/model/vocabulary.ts');
  const { reasonCategories } = await load('./src/model/reasons.ts');
  const { fixtures, listFixtures } = await load('./test/fixtures/index.ts');

  const perWord = {
    'states-verification-statuses': vocabulary.verificationStatuses,
    'states-step-statuses': vocabulary.stepStatuses,
    'states-request-statuses': vocabulary.requestStatuses,
    'reasons-categories': reasonCategories,
    'behavior-audiences': vocabulary.audiences,
  };
  const wanted = Object.entries(perWord).flatMap(([group, words]) =>
    words.map((word) => `${group}--${idOf(word)}`),
  );
  for (const lists of [fixtures, listFixtures]) {
    for (const [provider, list] of Object.entries(lists)) {
      wanted.push(...list.map(({ name }) => `providers-${provider}--${idOf(name)}`));
    }
  }
  const pages = readdirSync('stories', { recursive: true }).filter((file) => file.endsWith('.mdx'));
  for (const page of pages) {
    const links = readFileSync(join('stories', page), 'utf8').matchAll(
      /path=\/(?:story|docs)\/([\w-]+)/g,
    );
    wanted.push(...[...links].map(([, id]) => id));
  }
  return wanted.map((id) => [id, !ids.has(id)]);
}
