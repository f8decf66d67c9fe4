import { get, listOf } from '../readers.js';

/** Where a step keeps its tries; other steps have none, or none that matter. */
const places: Readonly<Record<string, string>> = {
  documentary_verification: 'documents',
  selfie_check: 'selfies',
};

/** The tries at a step, in the order in which they were made. */
export function attemptsOf(payload: unknown, step: string): readonly unknown[] {
  const place = places[step];
  const number = (entry: unknown) => Number(get(entry, 'attempt')) || 0;
  return place
    ? [...listOf(get(get(payload, step), place))].sort((a, b) => number(a) - number(b))
    : [];
}
