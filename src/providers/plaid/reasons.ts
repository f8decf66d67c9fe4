import type { Reason, Step } from '../../model/verification.js';
import { get, listOf } from '../json.js';
import { at } from '../readers.js';
import type { Payload } from '../provider.js';
import { attemptsOf } from './attempts.js';
import {
  deviceResults,
  documentResults,
  kycResults,
  riskResults,
  selfieResults,
  type Result,
} from './results.js';

/**
 * Plaid sends no reason codes; a reason is read from the results under a step that failed. Results
 * under any other step explain nothing: Plaid's own example of a passed session contains
 * `fraud_ring_detected: "yes"`. No result explains a decision made by hand.
 */
export function readReasons(payload: Payload, steps: readonly Step[]): readonly Reason[] {
  return steps.flatMap(({ name, status }) => {
    if (name === 'watchlist_screening') return readScreening(status);
    return status === 'failed' ? readStep(payload, name) : [];
  });
}

function readStep(payload: Payload, step: string): Reason[] {
  const detail = get(payload, step);
  switch (step) {
    case 'verify_sms':
      return readSms(detail);
    case 'kyc_check':
      return readResults(step, detail, kycResults);
    case 'documentary_verification':
      return readResults(step, lastAnalysis(payload, step), documentResults);
    case 'selfie_check':
      return readResults(step, lastAnalysis(payload, step), selfieResults);
    case 'risk_check':
      return readRisk(detail);
    default:
      return [];
  }
}

/** Plaid says that a step in review had one or more hits; the hits are another resource. */
function readScreening(status: Step['status']): Reason[] {
  if (status !== 'failed' && status !== 'pending_review') return [];
  const step = 'watchlist_screening';
  return [{ id: 'watchlist_hit', code: `${step}.${status}`, step }];
}

/** A code may be entered three times for each message. */
function readSms(detail: unknown): Reason[] {
  const step = 'verify_sms';
  const tries = get(listOf(get(detail, 'verifications')).at(-1), 'solve_attempt_count');
  if (typeof tries === 'number' && tries >= 3)
    return [{ id: 'phone_too_many_tries', code: 'verifications.solve_attempt_count.3', step }];
  return get(detail, 'status') === 'failed'
    ? [{ id: 'phone_not_verified', code: 'status.failed', step }]
    : [];
}

/** Earlier attempts explain a retry that was already made, so only the last one counts. */
function lastAnalysis(payload: Payload, step: string): unknown {
  const last = attemptsOf(payload, step).at(-1);
  return get(last, 'status') === 'failed' ? get(last, 'analysis') : undefined;
}

/** @param list of an entry of a list, where it stands: codes are paths from the step */
function readResults(
  step: string,
  detail: unknown,
  results: readonly Result[],
  list = '',
): Reason[] {
  return results.flatMap(([path, values, id]) => {
    const value = at(detail, path);
    return values.includes(value) ? [{ id, code: `${list}${path}.${String(value)}`, step }] : [];
  });
}

/** Devices are a list; of faces that were seen before it matters only that there are some. */
function readRisk(detail: unknown): Reason[] {
  const step = 'risk_check';
  const code = 'facial_duplicates';
  return [
    ...readResults(step, detail, riskResults),
    ...listOf(get(detail, 'devices')).flatMap((device) =>
      readResults(step, device, deviceResults, 'devices.'),
    ),
    ...(listOf(get(detail, code)).length > 0
      ? [{ id: 'risk_facial_duplicate', code, step } as const]
      : []),
  ];
}
