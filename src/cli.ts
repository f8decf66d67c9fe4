#!/usr/bin/env node
/// <reference types="node" />
/**
 * The command `idv-elements`. It ends with 0 when all is said, 1 when the input or an entry of a list
 * cannot be read or says nothing, and 2 when the command is not understood.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { findJsonBreak } from './cli/broken-json.js';
import { explain, parse, parseList, toText, type Diagnostic, type ExplainOptions } from './core.js';
import { offeredLocales } from './locales/loader.js';
import { audiences, isVerificationStatus, oneOf } from './model/vocabulary.js';
import { builtInProviders } from './providers/all.js';
import { canonical } from './providers/canonical/index.js';

const exit = { said: 0, unreadable: 1, usage: 2 } as const;

/** Something that the person who typed the command can put right. */
class Problem extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const isAudience = oneOf(audiences);
const providers = [...builtInProviders.map(({ name }) => name), canonical.name];

function isTimeZone(timeZone: string | undefined): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

const help = `Says in words what a verification's JSON says: Plaid's, Yousign's, IDmeta's, or our own.

Usage: idv-elements explain <file> [options]
       idv-elements explain - [options]        reads standard input

Options:
  --audience <who>    applicant (default), or reviewer, who is told everything
  --lang <tag>        language, such as de (default en): ${offeredLocales.join(', ')}
  --time-zone <zone>  in which an instant falls on a day, such as Europe/Paris (default UTC)
  --provider <name>   ${providers.join(', ')}, if the structure does not say
  --json              the same as data
  --help              this text

A list prints each of its verifications. Ends with 0 when all is said, 1 when the input or an entry of
the list cannot be read or says nothing, 2 when the command is not understood.
`;

function readCommand(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        audience: { type: 'string', default: 'applicant' },
        lang: { type: 'string' },
        'time-zone': { type: 'string' },
        provider: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [command, file, ...more] = positionals;
    if (values.help) return 'help';
    if (command !== 'explain') throw new Error(command ? `There is no command ${command}.` : '');
    if (!file || more.length) throw new Error('Name one file, or - for standard input.');
    if (!isAudience(values.audience))
      throw new Error(`The audience is ${audiences.join(' or ')}, not ${values.audience}.`);
    const { audience, lang, provider, json, 'time-zone': timeZone } = values;
    if (provider !== undefined && !providers.includes(provider))
      throw new Error(`The provider is one of ${providers.join(', ')}, not ${provider}.`);
    if (!isTimeZone(timeZone)) throw new Error(`There is no time zone ${timeZone}.`);
    return { file, json, options: { audience, lang, provider, timeZone } };
  } catch (error) {
    const hint = 'See idv-elements --help.';
    throw new Problem(`${messageOf(error)} ${hint}`.trim(), exit.usage);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

async function readInput(file: string): Promise<unknown> {
  const name = nameOf(file);
  const content = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(
    (error: unknown) => {
      throw new Problem(`${name}: ${messageOf(error)}`, exit.unreadable);
    },
  );
  const json = content.replace(/^\uFEFF/, '');
  if (isVerificationStatus(json.trim())) return json;
  const found = findJsonBreak(json);
  if (!found) return JSON.parse(json) as unknown;
  const { line, column, expected } = found;
  throw new Problem(
    `${name}:${line}:${column}: This is not JSON. Expected ${expected}.`,
    exit.unreadable,
  );
}

const meanings: Readonly<Partial<Record<Diagnostic['code'], string>>> = {
  unreadable: 'It is not an object.',
  unknown_provider: 'No provider recognizes it. Name one with --provider.',
  no_state: 'It carries no status, like a notification that says "fetch me".',
};

const describe = ({ code, field, value, index = 0 }: Diagnostic): string =>
  [meanings[code] ?? code, field, value, index && `(entry ${index + 1})`].filter(Boolean).join(' ');

async function run(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (command === 'help') {
    console.log(help.trimEnd());
    return exit.said;
  }
  const { file, json, options } = command;
  const input = await readInput(file);
  const { verifications, diagnostics } = parseList(input, options);
  const unread = diagnostics.filter(({ code }) => code in meanings);
  // An applicant must not be told what else is odd in the input.
  for (const diagnostic of options.audience === 'reviewer' ? diagnostics : unread)
    console.error(`${nameOf(file)}: ${describe(diagnostic)}`);
  if (!verifications.length && !unread.length) console.error(`${nameOf(file)}: The list is empty.`);

  // What has been read is our own JSON now.
  const said = { ...options, provider: undefined } satisfies ExplainOptions;
  if (json) {
    const explained = await Promise.all(verifications.map((each) => explain(each, said)));
    const isOne = parse(input, options).verification !== null;
    const value = isOne ? explained[0] : explained;
    if (isOne || explained.length) console.log(JSON.stringify(value, undefined, 2));
  } else {
    const texts = await Promise.all(verifications.map((each) => toText(each, said)));
    if (texts.length) console.log(texts.join('\n\n---\n\n'));
  }
  return verifications.length && !unread.length ? exit.said : exit.unreadable;
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? exit.said : exit.unreadable),
);

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = error instanceof Problem ? error.status : exit.unreadable;
}
