// The languages of the kit, for tests that go through all of them.
import { readFile } from '@web/test-runner-commands';
import config from '../../lit-localize.json' with { type: 'json' };
import { english } from '../../stories/support/english.js';

/** All that are translated. */
export const translated: readonly string[] = config.targetLocales;

/** The English of the texts that a language says in the same words, by leave of its file. */
export async function waivedIn(lang: string): Promise<ReadonlySet<string>> {
  const json = await readFile({ path: `../../src/locales/xliff/${lang}.json` });
  const { sameAsEnglish } = JSON.parse(json ?? '') as { sameAsEnglish: readonly string[] };
  const texts = english();
  return new Set(sameAsEnglish.map((id) => texts.get(id)!));
}

/** Whether there is a word in a text, or only signs between what it holds. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(text);
