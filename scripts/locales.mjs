// Translations: `extract` writes the XLIFF files that translators edit, `build` makes catalogues of
// them, `check` says what is not in order, `add` begins a language, or takes one that is there.
import { addLanguage } from './locales/add.mjs';

const [name, option] = process.argv.slice(2);
// Before the list of languages is read.
if (name === 'add') addLanguage(option);
const { commands } = await import('./locales/commands.mjs');
if (!Object.hasOwn(commands, name)) {
  console.error(
    'Usage: node scripts/locales.mjs extract [--fewer] | build | check | add <language>',
  );
  process.exitCode = 2;
} else await commands[name](option);
