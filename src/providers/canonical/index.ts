import type { Report } from '../../model/diagnostics.js';
import { isOwnReasonId } from '../../model/own-vocabulary.js';
import { isKnownReasonId, reasonCategories } from '../../model/reasons.js';
import type { Attempt, Reason, Step } from '../../model/verification.js';
import { isRetry, isStepStatus, isVerificationStatus, oneOf } from '../../model/vocabulary.js';
import { withOwnCodes } from '../own-codes.js';
import type { CheckedProvider } from '../provider.js';
import { get, listOf } from '../json.js';
import {
  checkActive,
  readAttempt,
  readCode,
  readFacts,
  readName,
  readStep,
  readStepName,
  reportStatus,
} from '../readers.js';
import { detect } from './overview.js';

/**
 * Our own JSON. Only `status` is required: `{"status": "verified"}` is a whole verification. What
 * it says is checked like any other input.
 */
export const canonical: CheckedProvider = /* @__PURE__ */ withOwnCodes({
  name: 'canonical',
  detect,

  read(payload, report) {
    const status = get(payload, 'status');
    const retry = readField(get(payload, 'retry'), 'retry', isRetry, report);
    if (status === undefined) return null;
    if (!isVerificationStatus(status)) reportStatus(status, report);
    const provider = readField(get(payload, 'provider'), 'provider', isName, report);
    const steps = listOf(get(payload, 'steps')).map((step) => readOneStep(step, report));
    checkActive(steps, report);
    return {
      status: isVerificationStatus(status) ? status : 'unknown',
      steps,
      reasons: listOf(get(payload, 'reasons')).map((reason) => readReason(reason, report)),
      retry: retry ?? 'unknown',
      ...(provider && { provider }),
      ...readFacts(payload, report),
    };
  },
});

const isName = (value: unknown): value is string => readName(value) !== undefined;

/** A field that may be left out; one that is wrong is reported and left out. */
function readField<T>(
  value: unknown,
  field: string,
  isGood: (value: unknown) => value is T,
  report: Report,
): T | undefined {
  if (isGood(value)) return value;
  if (value !== undefined && value !== null) report({ code: 'invalid_field', field });
  return undefined;
}

function readOneStep(step: unknown, report: Report): Step {
  const attempts = listOf(get(step, 'attempts')).map((attempt) => readTry(attempt, report));
  return readStep(get(step, 'name'), stepStatusOf(step), report, attempts);
}

const readTry = (attempt: unknown, report: Report): Attempt =>
  readAttempt(
    stepStatusOf(attempt),
    { id: get(attempt, 'id'), createdAt: get(attempt, 'createdAt') },
    report,
  );

function stepStatusOf(part: unknown): Step['status'] | undefined {
  const status = get(part, 'status');
  return isStepStatus(status) ? status : undefined;
}

const isCategory = oneOf(reasonCategories);

function readReason(reason: unknown, report: Report): Reason {
  const id = get(reason, 'id');
  const code = readCode(get(reason, 'code'));
  const place = get(reason, 'step');
  // A step that cannot be named is still a step, and one that we do not know.
  const step =
    place === undefined || place === null ? undefined : (readStepName(place) ?? 'unknown');
  const category = get(reason, 'category');
  const known = isKnownReasonId(id) || isOwnReasonId(id);
  if (!known && id !== 'unknown') report({ code: 'unknown_code', ...(code && { value: code }) });
  return {
    id: known ? id : 'unknown',
    ...(code && { code }),
    ...(step && { step }),
    ...(!known && isCategory(category) && { category }),
    ...(get(reason, 'sensitive') === true && { sensitive: true as const }),
  };
}
