// The English messages as they stand in src/explain, found by the types of lit-localize.
import { join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { root } from './paths.mjs';

export const config = readConfigFileAndWriteSchema(join(root, 'lit-localize.json'));

const localizer = new RuntimeLitLocalizer(config);

/** The part of a catalogue that a message goes to, by its id. See `src/locales/catalogue.ts`. */
const patterns = [
  ['reviewer', /^reviewer\./],
  // A stepper says it in the place of steps.
  ['base', /^status\.unknown\.title$/],
  ['reasons', /^(reason|lead|note)\.|\.(title|advice)$/],
  ['reasons', /^ui\.(reasons|missing|appeal|continue|created|updated|expires|ended)$/],
  ['base', /^/],
];
export const partOf = (id) => patterns.find(([, pattern]) => pattern.test(id))[0];
export const parts = [...new Set(patterns.map(([part]) => part))];

/** Every message: its name is its id, its contents are text and placeholders. */
export function extractMessages() {
  return (extracted ??= extract());
}

let extracted;

function extract() {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  // The tool extracts nothing, and then deletes every translation, when types do not resolve.
  if (!messages.length) throw new Error('No messages found: is tsconfig.locales.json in order?');
  return messages;
}

/** The text with its placeholders, as the catalogue keeps it. */
export function entryOf(contents) {
  if (contents.every((piece) => typeof piece === 'string')) return contents.join('');
  const strings = [''];
  const values = [];
  for (const piece of contents) {
    if (typeof piece === 'string') strings[strings.length - 1] += piece;
    else {
      values.push(piece.index);
      strings.push('');
    }
  }
  return { strings, values };
}

/** Whether two texts are the same, placeholders too. */
export const sayTheSame = (one, other) =>
  JSON.stringify(entryOf(one)) === JSON.stringify(entryOf(other));

/** The text as a reader of a report sees it, with placeholders by name. */
export const textOf = (contents) =>
  contents.map((piece) => (typeof piece === 'string' ? piece : piece.untranslatable)).join('');
