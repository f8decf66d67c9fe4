import type { Report } from '../../model/diagnostics.js';
import type { Step } from '../../model/verification.js';
import {
  oneOf,
  stepStatuses,
  type StepStatus,
  type VerificationStatus,
} from '../../model/vocabulary.js';
import type { Payload, CheckedProvider } from '../provider.js';
import { get, isRecord } from '../json.js';
import {
  checkActive,
  entriesOf,
  inOurOrder,
  lookUp,
  readAttempt,
  readFacts,
  readStep,
  reportStatus,
} from '../readers.js';
import { attemptsOf } from './attempts.js';
import { readReasons } from './reasons.js';

/** https://plaid.com/docs/api/products/identity-verification/ `status`. */
const statuses: Readonly<Record<string, VerificationStatus>> = {
  active: 'in_progress',
  success: 'verified',
  failed: 'rejected',
  expired: 'expired',
  canceled: 'canceled',
  pending_review: 'in_review',
};

/** Plaid's step statuses are the first eleven of ours. */
const isPlaidStepStatus = oneOf(stepStatuses.slice(0, 11));

/**
 * Plaid Identity Verification, API version 2020-09-14: the object of get, create and retry, the
 * list, and the webhooks, which carry no state.
 */
export const plaid: CheckedProvider = {
  name: 'plaid',

  detect: (payload) => isRecord(get(payload, 'steps')) || isWebhook(payload),

  list(payload) {
    const entries = get(payload, 'identity_verifications');
    return Array.isArray(entries) ? entries : undefined;
  },

  read(payload, report) {
    const word = get(payload, 'status');
    if (isWebhook(payload) || (word === undefined && !isRecord(get(payload, 'steps')))) return null;
    const status = lookUp(statuses, word) ?? 'unknown';
    if (status === 'unknown') reportStatus(word, report);
    const steps = readSteps(payload, report);
    return {
      provider: 'plaid',
      status,
      steps,
      // A session that passed may still hold bad sub-results: they explain nothing.
      reasons: status === 'verified' ? [] : readReasons(payload, steps),
      retry: lookUp(retryAfter, status) ?? 'unknown',
      ...readFacts(
        {
          id: get(payload, 'id'),
          previousAttemptId: get(payload, 'previous_attempt_id'),
          createdAt: get(payload, 'created_at'),
          completedAt: get(payload, 'completed_at'),
          redactedAt: get(payload, 'redacted_at'),
          link: status === 'in_progress' ? get(payload, 'shareable_url') : undefined,
        },
        report,
      ),
    };
  },
};

/** Only the customer can start another attempt, so nothing is promised once a session is over. */
const retryAfter: Partial<Record<VerificationStatus, 'same_session' | 'none'>> = {
  in_progress: 'same_session',
  verified: 'none',
};

const isWebhookType = oneOf(['IDENTITY_VERIFICATION', 'SCREENING']);

const isWebhook = (payload: Payload): boolean => isWebhookType(get(payload, 'webhook_type'));

function readSteps(payload: Payload, report: Report): readonly Step[] {
  const steps = entriesOf(get(payload, 'steps')).map(([name, word]) => {
    const attempts = attemptsOf(payload, name)
      .slice(0, -1)
      .map((attempt) => readAttempt(readStepStatus(get(attempt, 'status')), {}, report));
    return readStep(name, readStepStatus(word), report, attempts);
  });
  checkActive(steps, report);
  return inOurOrder(steps);
}

const readStepStatus = (word: unknown): StepStatus | undefined =>
  isPlaidStepStatus(word) ? word : undefined;
