// The files that translators edit, XLIFF 1.2. What has been translated from other English than today's
// is marked in the standard's way, `state="needs-review-translation"`, until somebody takes that away.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XliffFormatter } from '@lit/localize-tools/lib/formatters/xliff.js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { config, sayTheSame } from './messages.mjs';
import { kindOf, noteOf } from './notes.mjs';
import { folder } from './paths.mjs';
import { countOf } from './plurals.mjs';

export const stale = 'needs-review-translation';
const fileOf = (locale) => join(folder, `${locale}.xlf`);

const childrenOf = (element, name) => Array.from(element.getElementsByTagName(name));

/** Text and placeholders, as lit-localize has them. */
const contentsOf = (element) =>
  Array.from(element.childNodes).map((node) =>
    node.nodeName === 'x'
      ? { untranslatable: node.getAttribute('equiv-text'), index: Number(node.getAttribute('id')) }
      : node.nodeValue,
  );

/** The units of a file: the English it has, and the translation with its state. */
export function unitsOf(text) {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return childrenOf(document, 'trans-unit').map((unit) => {
    const [source] = childrenOf(unit, 'source');
    const [target] = childrenOf(unit, 'target');
    return {
      id: unit.getAttribute('id'),
      source: contentsOf(source),
      target: target && contentsOf(target),
      state: target?.getAttribute('state') || undefined,
    };
  });
}

function read(locale) {
  try {
    return readFileSync(fileOf(locale), 'utf8');
  } catch {
    return undefined;
  }
}

/** Every language with what its file has. */
export const readLanguages = () =>
  config.targetLocales.map((locale) => ({ locale, units: unitsOf(read(locale) ?? '<xliff/>') }));

/** The files themselves, for who looks at their form. */
export const readFiles = () =>
  config.targetLocales.map((locale) => ({
    fileName: `${locale}.xlf`,
    contents: read(locale) ?? '',
  }));

/**
 * Marks what has been translated from other English than it has now, says how long a text may be, and
 * puts the note where the standard wants it. Leaves out the plural forms that the language lacks.
 * @param before the units before the messages were written into the file
 */
export function finish(text, before) {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const [file] = childrenOf(document, 'file');
  const locale = file.getAttribute('target-language');
  const english = new Map(before.map(({ id, source }) => [id, source]));
  for (const unit of childrenOf(document, 'trans-unit')) {
    const [source] = childrenOf(unit, 'source');
    const [target] = childrenOf(unit, 'target');
    const [note] = childrenOf(unit, 'note');
    const id = unit.getAttribute('id');
    const was = english.get(id);
    const count = countOf(id, locale);
    if (count && !count.isSaid && !target) {
      unit.parentNode.removeChild(unit.nextSibling);
      unit.parentNode.removeChild(unit);
      continue;
    }
    if (count) note.textContent = withNumbers(note.textContent, count.numbers);
    const { most } = kindOf(id);
    if (most) {
      unit.setAttribute('maxwidth', most);
      unit.setAttribute('size-unit', 'char');
    }
    if (target && was && !sayTheSame(was, contentsOf(source))) target.setAttribute('state', stale);
    const indent = note.previousSibling;
    unit.insertBefore(note, unit.lastChild);
    unit.insertBefore(indent, note);
  }
  return new XMLSerializer().serializeToString(document).trimEnd().concat('\n');
}

const numbersNote = ' Here it is said of ';
const withNumbers = (note, numbers) =>
  `${note.split(numbersNote)[0]}${numbersNote}${numbers.slice(0, 4).join(', ')}${numbers.length > 4 ? ' …' : '.'}`;

/** Writes the messages into the file of each language, beside the translations that it has. */
export async function writeLanguages(messages) {
  const noted = messages.map((message) => ({ ...message, desc: noteOf(message) }));
  const before = new Map(readLanguages().map(({ locale, units }) => [locale, units]));
  const formatter = new XliffFormatter(config);
  const translations = new Map(
    formatter.readTranslations().map(({ locale, messages }) => [locale, messages]),
  );
  await formatter.writeOutput(noted, translations);
  for (const locale of config.targetLocales)
    writeFileSync(fileOf(locale), finish(read(locale), before.get(locale)));
}
