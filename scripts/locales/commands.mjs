// The steps of lit-localize's own `build` are not used: it fills gaps with English and escapes plain
// text as if it were markup.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findingsOf, refuseLoss } from './check.mjs';
import { emit } from './emit.mjs';
import { extractMessages } from './messages.mjs';
import { root } from './paths.mjs';
import { readStyle } from './style.mjs';
import { invalidIn } from './valid.mjs';
import { readFiles, readLanguages, writeLanguages } from './xliff.mjs';

const generated = join(root, 'src/locales/generated');

const readAll = () =>
  readLanguages().map((language) => ({ ...language, style: readStyle(language.locale) }));

export const commands = {
  async extract(option) {
    const messages = extractMessages();
    refuseLoss(messages, readLanguages(), option === '--fewer');
    await writeLanguages(messages);
    console.log(`${messages.length} messages`);
  },

  async build() {
    const files = emit(extractMessages(), readAll());
    await rm(generated, { recursive: true, force: true });
    for (const [path, text] of files) {
      await mkdir(dirname(join(generated, path)), { recursive: true });
      await writeFile(join(generated, path), text);
    }
    console.log('Catalogues written to src/locales/generated');
  },

  async check() {
    const messages = extractMessages();
    const languages = readAll();
    const found = [
      ...(await invalidIn(readFiles())),
      ...languages.flatMap((language) => findingsOf(language, messages)),
    ];
    for (const [path, text] of emit(messages, languages)) {
      const written = await readFile(join(generated, path), 'utf8').catch(() => '');
      if (written !== text) found.push(`generated/${path} is out of date; run locales:build`);
    }
    for (const line of found) console.error(line);
    if (found.length) process.exitCode = 1;
    else console.log('Translations are in order');
  },

  async add() {
    await commands.extract();
    await commands.build();
  },
};
