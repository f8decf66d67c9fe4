import type { Report } from '../../model/diagnostics.js';
import type { Step, Verification } from '../../model/verification.js';
import type { VerificationStatus } from '../../model/vocabulary.js';
import type { Payload, CheckedProvider } from '../provider.js';
import { get, isRecord, listOf } from '../json.js';
import {
  at,
  checkActive,
  inOurOrder,
  readFacts,
  readStep,
  reportStatus,
  unwrapJson,
} from '../readers.js';
import { readComponents } from './components.js';
import {
  deriveOverall,
  readRequestStatus,
  readStatus,
  readStatusName,
  stepStatusOf,
} from './statuses.js';

/**
 * IDmeta trust validations: create, finalize, and the webhooks of a validation and of one check.
 * Its statuses are one enum and its API requests another, and their numbers overlap; a number is
 * only read from a field that can hold no other.
 */
export const idmeta: CheckedProvider = {
  name: 'idmeta',

  detect: (payload) =>
    at(payload, 'verification.verification_data') !== undefined ||
    at(payload, 'verification.template_id') !== undefined ||
    Object.hasOwn(payload, 'verification_results') ||
    Object.hasOwn(payload, 'missing_plans') ||
    isWebhook(payload, 'trustValidation.') ||
    isCheck(payload),

  read(payload, report) {
    if (isCheck(payload)) return readCheck(payload, report);
    const validation = isWebhook(payload, 'trustValidation.')
      ? get(payload, 'data')
      : (get(payload, 'verification') ?? (isValidation(payload) ? payload : undefined));
    return isRecord(validation) ? readValidation(payload, validation, report) : null;
  },

  readRequest: readRequestStatus,
};

const isWebhook = (payload: Payload, prefix: string): boolean => {
  const type = get(payload, 'type');
  return typeof type === 'string' && type.startsWith(prefix);
};

/**
 * Whether a payload is itself a validation, so that its `status` is not the answer of an API request:
 * it says more, or its status is a name that only a validation has.
 */
function isValidation(payload: Payload): boolean {
  const name = readStatusName(get(payload, 'status'));
  return (
    validationFields.some((key) => Object.hasOwn(payload, key)) ||
    (name !== undefined && name !== 'error')
  );
}

const validationFields = [
  'verification_data',
  'verification_results',
  'missing_plans',
  'template_id',
  'status_message',
  'finalized',
];

const isCheck = (payload: Payload): boolean =>
  isWebhook(payload, 'verification.') &&
  ['verificationStatusCode', 'trustValidationId', 'verification_id'].some((key) =>
    Object.hasOwn(payload, key),
  );

function readValidation(
  payload: Payload,
  validation: Payload,
  report: Report,
): Verification | null {
  const { components, areAll } = readComponents(validation, report);
  const stated = new Set(components.map(({ step }) => step.name));
  const missing = readMissing(get(payload, 'missing_plans'), report).filter(
    ({ name }) => name === 'unknown' || !stated.has(name),
  );
  const words = [
    get(validation, 'status'),
    get(payload, 'status'),
    get(payload, 'status_message'),
  ].filter((word) => word !== undefined && word !== null);
  const parts: VerificationStatus[] = [
    ...components.map(({ status }) => status),
    ...missing.map(() => 'incomplete' as const),
    ...(areAll ? [] : ['unknown' as const]),
  ];
  if (!words.length && !components.length) return null;

  const status = decide(words, components.length ? deriveOverall(parts) : undefined, report);
  const steps = inOurOrder([...components.map(({ step }) => step), ...missing]);
  checkActive(steps, report);
  return {
    provider: 'idmeta',
    status,
    steps,
    reasons: [],
    retry: status === 'verified' ? 'none' : 'unknown',
    ...readFacts(
      {
        id: get(validation, 'id'),
        createdAt: get(validation, 'created_at'),
        updatedAt: get(validation, 'updated_at'),
        completedAt: get(validation, 'verification_ended_at'),
      },
      report,
    ),
  };
}

/** The payload's own status wins over what its parts add up to; a disagreement is reported once. */
function decide(
  words: readonly unknown[],
  derived: VerificationStatus | undefined,
  report: Report,
): VerificationStatus {
  const read = words.map(readStatus);
  const own = read.find((status) => status !== undefined);
  if (words.length && !own) reportStatus(words[0], report);
  const others = [...read, derived].filter((status) => status !== undefined);
  if (own && others.some((status) => status !== own)) report({ code: 'status_mismatch' });
  return own ?? (words.length ? 'unknown' : (derived ?? 'unknown'));
}

/** One check says how it went itself; of the whole it says nothing. */
function readCheck(payload: Payload, report: Report): Verification {
  const name = String(get(payload, 'type')).slice('verification.'.length);
  const status = readStatus(get(payload, 'verificationStatusCode'));
  return {
    provider: 'idmeta',
    status: 'unknown',
    steps: [readStep(name, status && stepStatusOf[status], report)],
    reasons: [],
    retry: 'unknown',
    ...readFacts(
      { id: get(payload, 'trustValidationId') ?? get(payload, 'verification_id') },
      report,
    ),
  };
}

/** What IDmeta still asks for. */
function readMissing(value: unknown, report: Report): Step[] {
  return listOf(unwrapJson(value)).map((entry) =>
    readStep(isRecord(entry) ? get(entry, 'plan') : entry, 'missing', report),
  );
}
