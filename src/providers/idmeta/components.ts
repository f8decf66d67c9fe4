import type { Report } from '../../model/diagnostics.js';
import type { Step } from '../../model/verification.js';
import { get, isRecord } from '../json.js';
import { readStep, unwrapJson } from '../readers.js';
import { readStatus, readStatusName, stepStatusOf, type TrustStatus } from './statuses.js';

/** One component of a trust validation. */
export interface Component {
  readonly status: TrustStatus;
  readonly step: Step;
}

/**
 * The components that say where they stand, from `verification_data` (a list, an object, or either
 * as JSON text) and `verification_results`. The others are left out: no state is invented.
 */
export function readComponents(validation: unknown, report: Report): readonly Component[] {
  const seen = new Set<unknown>();
  return ['verification_data', 'verification_results']
    .flatMap((key) => entriesOf(unwrapJson(get(validation, key))))
    .flatMap(([name, value]) => {
      const status = readComponentStatus(value);
      // Both fields may tell of the same component.
      if (!status || (typeof name === 'string' && seen.has(name))) return [];
      seen.add(name);
      return [{ status, step: readStep(name, stepStatusOf[status], report) }];
    });
}

function entriesOf(value: unknown): (readonly [name: unknown, value: unknown])[] {
  if (Array.isArray(value)) return value.map((entry: unknown) => [nameOf(entry), entry] as const);
  return isRecord(value) ? Object.entries(value) : [];
}

const nameOf = (entry: unknown): unknown =>
  get(entry, 'plan') ?? get(entry, 'name') ?? get(entry, 'type');

/** A number in `status` could be the status of the request, so only a name is read there. */
const readComponentStatus = (value: unknown): TrustStatus | undefined =>
  readStatus(get(value, 'verificationStatusCode')) ?? readStatusName(get(value, 'status'));
