import type { Step, Verification } from '../../model/verification.js';
import { isStepStatus, isVerificationStatus } from '../../model/vocabulary.js';
import type { CheckedProvider, Payload } from '../provider.js';
import { get, isNamed, isRecord, listOf } from '../json.js';

/** Every key of a `Verification`; the compiler sees to it that none is missing. */
const keys: Readonly<Record<keyof Verification, true>> = {
  status: true,
  steps: true,
  reasons: true,
  retry: true,
  provider: true,
  id: true,
  previousAttemptId: true,
  createdAt: true,
  updatedAt: true,
  completedAt: true,
  expiresAt: true,
  redactedAt: true,
  link: true,
};

export const detect = (payload: Payload): boolean =>
  Object.hasOwn(payload, 'status') &&
  !isRecord(get(payload, 'steps')) &&
  Object.keys(payload).every((key) => Object.hasOwn(keys, key));

/**
 * What the overall status depends on, for an element that shows nothing else: it need not carry the
 * reader of all the rest.
 */
export const overview: CheckedProvider = {
  name: 'canonical',
  detect,
  read(payload, report) {
    const status = get(payload, 'status');
    if (status === undefined) return null;
    const isKnown = isVerificationStatus(status);
    if (!isKnown) report({ code: 'unknown_status' });
    return {
      status: isKnown ? status : 'unknown',
      steps: listOf(get(payload, 'steps')).map(readPlainStep),
      reasons: [],
      retry: 'unknown',
    };
  },
};

function readPlainStep(step: unknown): Step {
  const name = get(step, 'name');
  const status = get(step, 'status');
  return {
    name: isNamed(name) ? name : 'unknown',
    status: isStepStatus(status) ? status : 'unknown',
  };
}
