import type { Report } from '../../model/diagnostics.js';
import type { Step } from '../../model/verification.js';
import { get, isCut, listOf } from '../json.js';
import { entriesOf, readStep, unwrapJson } from '../readers.js';
import { readStatus, readStatusName, stepStatusOf, type TrustStatus } from './statuses.js';

/** One component of a trust validation. */
export interface Component {
  readonly status: TrustStatus;
  readonly step: Step;
}

/** The components of a trust validation, and whether these are all of them. */
export interface Components {
  readonly components: readonly Component[];
  readonly areAll: boolean;
}

/**
 * The components that say where they stand, from `verification_data` (a list, an object, or either
 * as JSON text) and `verification_results`. The others are left out: no state is invented.
 */
export function readComponents(validation: unknown, report: Report): Components {
  const seen = new Set<unknown>();
  const lists = ['verification_data', 'verification_results'].map((key) =>
    unwrapJson(get(validation, key)),
  );
  const components = lists.flatMap(namedEntriesOf).flatMap(([name, value]) => {
    const status = readComponentStatus(value);
    // Both fields may tell of the same component.
    if (!status || (typeof name === 'string' && seen.has(name))) return [];
    seen.add(name);
    return [{ status, step: readStep(name, stepStatusOf[status], report) }];
  });
  return { components, areAll: !lists.some(isCut) };
}

const namedEntriesOf = (value: unknown): readonly (readonly [name: unknown, value: unknown])[] =>
  Array.isArray(value)
    ? listOf(value).map((entry) => [nameOf(entry), entry] as const)
    : entriesOf(value);

const nameOf = (entry: unknown): unknown =>
  get(entry, 'plan') ?? get(entry, 'name') ?? get(entry, 'type');

/** A number in `status` could be the status of the request, so only a name is read there. */
const readComponentStatus = (value: unknown): TrustStatus | undefined =>
  readStatus(get(value, 'verificationStatusCode')) ?? readStatusName(get(value, 'status'));
