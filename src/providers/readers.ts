import type { Report } from '../model/diagnostics.js';
import { mostRead, mostShown } from '../model/limits.js';
import { bare } from '../model/own.js';
import { stepNames } from '../model/steps.js';
import type { Attempt, Step, Verification } from '../model/verification.js';
import type { StepStatus } from '../model/vocabulary.js';
import { get, isNamed, isRecord } from './json.js';

export { lookUp } from '../model/own.js';

/**
 * Tolerant readers over unknown JSON. What they let through is a closed list: tokens, ids, ISO
 * dates and https links. Everything else of a payload, names and addresses above all, stays behind.
 */

const token = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;
const codeLike = /[0-9_.]/;
const shortNumber = /^[0-9]{1,6}$/;
const id = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/;
const isoDate =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
const link = /^https:\/\/[^\s"<>]+$/;
const longestLink = 2048;

/** What stands at the end of a path of own properties. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>(get, value);

/** The first entries of an object. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(value)
    ? Object.keys(value)
        .slice(0, mostRead)
        .map((key) => [key, value[key]])
    : [];

/** The JSON in a string, for fields that providers send as JSON text; anything else as it is. */
export function unwrapJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

/** A short name, if it is a token. */
export const readName = (value: unknown): string | undefined =>
  typeof value === 'string' && token.test(value) ? value : undefined;

/**
 * A code that we do not know, if it looks like one. A bare word does not: it may be a person's name
 * in the wrong place.
 */
export function readCode(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  return shortNumber.test(text) || (token.test(text) && codeLike.test(text)) ? text : undefined;
}

function readId(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && id.test(text) ? text : undefined;
}

/** An instant as RFC 3339 has it; a time without a zone is only good for its date. */
function readDate(value: unknown): string | undefined {
  const match = typeof value === 'string' ? isoDate.exec(value) : null;
  if (!match) return undefined;
  const [, year, month, day, time, seconds = ':00', zone] = match;
  const date = `${year}-${month}-${day}`;
  const exists = new Date(`${date}T00:00Z`).getUTCDate() === Number(day);
  if (!exists) return undefined;
  return zone ? `${date}T${time}${seconds}${zone}` : date;
}

/** As the browser would write it, unless a character is left that could end a tag or a string. */
function readLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longestLink) return undefined;
  if (!value.startsWith('https://') || !URL.canParse(value)) return undefined;
  const { href } = new URL(value);
  return href.length <= longestLink && link.test(href) ? href : undefined;
}

const factReaders = {
  id: readId,
  previousAttemptId: readId,
  createdAt: readDate,
  updatedAt: readDate,
  completedAt: readDate,
  expiresAt: readDate,
  redactedAt: readDate,
  link: readLink,
};
type Facts = Partial<Record<keyof typeof factReaders, unknown>>;

/** The ids, dates and link of a verification, where the payload has good ones. */
export function readFacts(
  facts: Facts,
  report: Report,
): Pick<Verification, keyof typeof factReaders> {
  const read = bare<Record<string, string>>({});
  for (const [field, reader] of Object.entries(factReaders)) {
    const value = get(facts, field);
    if (value === undefined || value === null) continue;
    const good = reader(value);
    if (good === undefined) report({ code: 'invalid_field', field });
    else read[field] = good;
  }
  return read;
}

/** A step under the name it has; a status of `undefined` is one that we do not know. */
export function readStep(
  name: unknown,
  status: StepStatus | undefined,
  report: Report,
  attempts: readonly Attempt[] = [],
): Step {
  const own = readStepName(name);
  const value = own ? { value: own } : {};
  if (!own || !isNamed(own)) report({ code: 'unknown_step', ...value });
  if (!status) report({ code: 'unknown_step_status', ...value });
  if (attempts.length > mostShown) report({ code: 'too_long', field: 'attempts', ...value });
  return {
    name: own ?? 'unknown',
    status: status ?? 'unknown',
    ...(attempts.length > 0 && { attempts: attempts.slice(0, mostShown) }),
  };
}

/** A try that was followed by another one. */
export const readAttempt = (
  status: StepStatus | undefined,
  facts: Pick<Facts, 'id' | 'createdAt'>,
  report: Report,
): Attempt => ({ status: status ?? 'unknown', ...readFacts(facts, report) });

/** A name we know, or one that looks like a code: any other word may be a person's name. */
export function readStepName(value: unknown): string | undefined {
  const name = readName(value);
  return name && (isNamed(name) || codeLike.test(name)) ? name : undefined;
}

/** Reports more than one active step. */
export function checkActive(steps: readonly Step[], report: Report): void {
  if (steps.filter(({ status }) => status === 'active').length > 1)
    report({ code: 'several_active_steps' });
}

/** Our order, not the JSON's; steps that we do not know come last, as they came. */
export const inOurOrder = (steps: readonly Step[]): Step[] =>
  [...steps].sort((a, b) => placeOf(a) - placeOf(b));

function placeOf({ name }: Step): number {
  const place = (stepNames as readonly string[]).indexOf(name);
  return place < 0 ? stepNames.length : place;
}

/** Reports a status that we do not know, with its token if it is one. */
export function reportStatus(status: unknown, report: Report): void {
  const value = readCode(status);
  report({ code: 'unknown_status', ...(value ? { value } : {}) });
}
