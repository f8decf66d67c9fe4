import { lookUp } from '../../model/own.js';
import { get, listOf } from '../json.js';

/** Where a step keeps its tries; other steps have none, or none that matter. */
const places: Readonly<Record<string, string>> = {
  documentary_verification: 'documents',
  selfie_check: 'selfies',
};

function numberOf(entry: unknown): number {
  const attempt = get(entry, 'attempt');
  return typeof attempt === 'number' || typeof attempt === 'string' ? Number(attempt) || 0 : 0;
}

/** The tries at a step, in the order in which they were made. */
export function attemptsOf(payload: unknown, step: string): readonly unknown[] {
  const place = lookUp(places, step);
  return place
    ? [...listOf(get(get(payload, step), place))].sort((a, b) => numberOf(a) - numberOf(b))
    : [];
}
