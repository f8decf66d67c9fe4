// Values of which payloads are made, and ways to put them there.
import fc from 'fast-check';
import type { Payload } from './hidden.js';

export const isObject = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((place, key) => (isObject(place) ? place[key] : undefined), value);

/** Sets what stands at a path; what is no object on the way becomes one. */
export function set(payload: Payload, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let place = payload;
  for (const key of keys) {
    if (!isObject(place[key])) place[key] = {};
    place = place[key] as Payload;
  }
  place[last] = value;
}

/** Any of these, each as likely. */
export const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Nothing that a provider would send there. */
export const junk: fc.Arbitrary<unknown> = oneOf<unknown>(
  ...[null, true, 0, -1, 1.5, '', 'x', 'constructor', '__proto__', [], [null], {}, [[]]],
  { toString: 1, valueOf: 1 },
);

/** A place among others, as the number of those before it; counted around where there are fewer. */
export const somewhere = fc.nat(40);

/** Puts an entry into a list. */
export function insert<T>(list: T[], place: number, entry: T): void {
  list.splice(place % (list.length + 1), 0, entry);
}

/** Words that no provider has said yet. */
export const newWords = ['brand_new', 'v2_state', 'on_hold_7', 'suspended.x', 'frozen_2'] as const;

/** Names of steps and plans that nobody knows, some of which say what they are for. */
export const newNames = [
  ...['fraud_check_v2', 'aml_check', 'sanctions_2', 'pep_screening', 'age_check', 'device.risk'],
  ...['background', 'Watchlist', 'constructor', 'toString', 'unknown', 'Leslie Knope', ''],
] as const;

export const id = fc.oneof(
  fc.uuid(),
  fc.nat(99_999),
  oneOf(null, 'idv_1', 'flwses_42cF1MNo42r9Xj', 'no id at all'),
);

export const instant = oneOf<unknown>(
  ...['2026-03-02T10:15:00Z', '2026-03-02T10:31:07.125+01:00', '2026-03-03 09:01:32', '2026-03-04'],
  ...[null, 1772446500, 'yesterday', '2025-12-31T23:59:59Z'],
);

/** A date that is shown, and so is the same in a whole family. */
export const shownInstant = oneOf('2026-02-27T23:30:00+05:30', null);

export const link = fc.oneof(
  fc.nat(99_999).map((key) => `https://verify.example.com/start?key=${key}`),
  oneOf(null, 'http://verify.example.com/', 'javascript:alert(1)'),
);

/** A link that is shown. */
export const shownLink = oneOf('https://verify.example.com/start?key=e004', null);

/** Whatever may be known of a person. */
export const person: fc.Arbitrary<unknown> = fc.record({
  name: oneOf('Leslie Knope', 'Jean-Michel Grandpierre', 'Maria Clara Santos'),
  born: oneOf('1990-05-29', '1984-11-23', null),
  email: oneOf('leslie.knope@example.com', 'maria@example.com'),
  note: fc.string({ maxLength: 8 }),
});
