import type { Report } from '../../model/diagnostics.js';
import { mostShown } from '../../model/limits.js';
import type { Attempt, Step, Verification } from '../../model/verification.js';
import type { StepStatus, VerificationStatus } from '../../model/vocabulary.js';
import type { Payload } from '../provider.js';
import { get, isCut, listOf } from '../json.js';
import {
  at,
  checkActive,
  lookUp,
  readAttempt,
  readFacts,
  readStep,
  reportStatus,
} from '../readers.js';
import { retryAfter } from './retry.js';

/** What an action came to; anything else is still open. */
type Outcome = 'success' | 'failed' | 'inconclusive';
const outcomes: Readonly<Record<string, Outcome>> = {
  verified: 'success',
  approved: 'success',
  done: 'success',
  failed: 'failed',
  declined: 'failed',
  inconclusive: 'inconclusive',
};

const groupStatuses: Readonly<Record<string, StepStatus>> = {
  awaiting: 'waiting_for_prerequisite',
  started: 'active',
  ongoing: 'active',
  awaiting_data: 'active',
  blocked: 'active',
  done: 'success',
  canceled: 'canceled',
};

/** A workflow session: each action group is a step, in the order of the workflow. */
export function readWorkflowSession(session: Payload, report: Report): Verification | null {
  const word = get(session, 'status');
  if (word === undefined) return null;
  const groups = listOf(get(session, 'action_groups'));
  const results = groups.flatMap(outcomesOf);
  if (isCut(get(session, 'action_groups'))) results.push(undefined);
  const status = readStatus(word, results);
  if (status === 'unknown') reportStatus(word, report);
  const steps = groups.map((group) => readGroup(group, report));
  checkActive(steps, report);
  return {
    provider: 'yousign',
    status,
    steps,
    reasons: [],
    retry: lookUp(retryAfter, status) ?? 'unknown',
    ...readFacts(
      {
        id: get(session, 'id'),
        createdAt: get(session, 'created_at'),
        updatedAt: get(session, 'updated_at'),
      },
      report,
    ),
  };
}

/** Done is not passed and blocked is not rejected: the actions say which. */
function readStatus(word: unknown, results: readonly (Outcome | undefined)[]): VerificationStatus {
  switch (word) {
    case 'awaiting':
      return 'not_started';
    case 'ongoing':
      return 'in_progress';
    case 'blocked':
      return results.includes('failed') ? 'rejected' : 'incomplete';
    case 'done':
      if (results.includes('failed')) return 'rejected';
      if (results.includes('inconclusive')) return 'inconclusive';
      return results.length && !results.includes(undefined) ? 'verified' : 'incomplete';
    default:
      return 'unknown';
  }
}

/** What is not read may have come to anything. */
function outcomesOf(group: unknown): (Outcome | undefined)[] {
  const actions = get(group, 'actions');
  const read = listOf(actions).map((action) => lookUp(outcomes, at(action, 'resource.status')));
  return isCut(actions) ? [...read, undefined] : read;
}

function readGroup(group: unknown, report: Report): Step {
  const word = get(group, 'status');
  const results = outcomesOf(group);
  const worst = results.includes('failed')
    ? 'failed'
    : results.includes('inconclusive')
      ? 'inconclusive'
      : undefined;
  const over = word === 'done' || word === 'blocked';
  const status = (over && worst) || lookUp(groupStatuses, word);
  return readStep(get(group, 'type'), status, report, readAttempts(group, report));
}

/** Each action keeps the tries before its last one, the first one first. */
const readAttempts = (group: unknown, report: Report): readonly Attempt[] =>
  listOf(get(group, 'actions'))
    .flatMap((action) => listOf(get(action, 'previous_attempts')))
    .slice(0, mostShown + 1)
    .map((attempt) =>
      readAttempt(
        lookUp(outcomes, at(attempt, 'resource.status')),
        { id: at(attempt, 'resource.id'), createdAt: at(attempt, 'resource.created_at') },
        report,
      ),
    );
