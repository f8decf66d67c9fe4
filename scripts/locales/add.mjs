// Puts a language on the list, with a file for what is said about it. Reads nothing that needs the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, root } from './paths.mjs';
import { newStyle } from './style.mjs';

const configFile = join(root, 'lit-localize.json');

/** A tag as browsers write it, of a language that they know. */
function localeOf(tag = '') {
  try {
    const [locale] = Intl.getCanonicalLocales(tag);
    if (Intl.PluralRules.supportedLocalesOf(locale).length > 0) return locale;
  } catch {
    // What it is not, is said below.
  }
  throw new Error(`“${tag}” is no language that Intl knows. A tag is, as in pt-BR or zh-Hans.`);
}

export function addLanguage(tag) {
  const locale = localeOf(tag);
  const style = join(folder, `${locale}.json`);
  if (!existsSync(style))
    writeFileSync(style, `${JSON.stringify(newStyle(locale), undefined, 2)}\n`);

  const config = readFileSync(configFile, 'utf8');
  const { targetLocales } = JSON.parse(config);
  const locales = [...new Set([...targetLocales, locale])].sort();
  const list = locales.map((each) => JSON.stringify(each)).join(', ');
  writeFileSync(configFile, config.replace(/(?<="targetLocales": )\[[^\]]*\]/, `[${list}]`));
}
