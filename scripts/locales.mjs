// Translations: `extract` writes the XLIFF files that translators edit, `build` makes catalogues of
// them, `check` says what is not in order. The steps of lit-localize's own `build` are not used: it
// fills gaps with English and escapes plain text as if it were markup.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findingsOf, refuseLoss } from './locales/check.mjs';
import { emit } from './locales/emit.mjs';
import { extractMessages, root } from './locales/messages.mjs';
import { readStyle } from './locales/style.mjs';
import { readLanguages, writeLanguages } from './locales/xliff.mjs';

const generated = join(root, 'src/locales/generated');

const commands = {
  async extract({ fewer }) {
    const messages = extractMessages();
    refuseLoss(messages, readLanguages(), fewer);
    await writeLanguages(messages);
    console.log(`${messages.length} messages`);
  },

  async build() {
    await rm(generated, { recursive: true, force: true });
    for (const [path, text] of emit(extractMessages(), readLanguages())) {
      await mkdir(dirname(join(generated, path)), { recursive: true });
      await writeFile(join(generated, path), text);
    }
    console.log('Catalogues written to src/locales/generated');
  },

  async check() {
    const messages = extractMessages();
    const languages = readLanguages();
    const found = languages.flatMap((language) =>
      findingsOf({ ...language, style: readStyle(language.locale) }, messages),
    );
    for (const [path, text] of emit(messages, languages)) {
      const written = await readFile(join(generated, path), 'utf8').catch(() => '');
      if (written !== text) found.push(`generated/${path} is out of date; run locales:build`);
    }
    for (const line of found) console.error(line);
    if (found.length) process.exitCode = 1;
    else console.log('Translations are in order');
  },
};

const [name, ...options] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error('Usage: node scripts/locales.mjs extract [--fewer] | build | check');
  process.exitCode = 2;
} else await command({ fewer: options.includes('--fewer') });
