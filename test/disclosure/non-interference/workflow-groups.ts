// The groups of a Yousign workflow session: how they read to an applicant, and what they add up to.
import fc from 'fast-check';
import type { Payload } from './hidden.js';
import { at, newWords, oneOf } from './values.js';

/** What an action came to. */
export const outcomes = ['success', 'failed', 'inconclusive', 'open'] as const;
export type Outcome = (typeof outcomes)[number];

const outcomeWords: Readonly<Record<Outcome, readonly unknown[]>> = {
  success: ['verified', 'approved', 'done'],
  failed: ['failed', 'declined'],
  inconclusive: ['inconclusive'],
  open: ['pending', 'awaiting_data', 'brand_new', null],
};

/** What the person takes part in. */
export const shownTypes: readonly string[] = [
  'identity_verification',
  'proof_of_address_verification',
  'bank_account_verification',
  'company_verification',
  'signature_request',
];

/** How a group reads to an applicant. */
export const readings = ['done', 'inconclusive', 'active', 'waiting', 'canceled', 'new'] as const;
export type Reading = (typeof readings)[number];

const groupWords: Readonly<Record<Reading, readonly unknown[]>> = {
  done: ['done', 'blocked'],
  inconclusive: ['done', 'blocked'],
  active: ['started', 'ongoing', 'awaiting_data', 'blocked'],
  waiting: ['awaiting'],
  canceled: ['canceled'],
  new: newWords,
};

/** Which action decides a session that is over, and which may stand beside it. */
const decisions = {
  rejected: { by: 'failed', beside: outcomes },
  inconclusive: { by: 'inconclusive', beside: ['success', 'inconclusive', 'open'] },
  verified: { by: 'success', beside: ['success'] },
  incomplete: { by: 'open', beside: ['success', 'open'] },
  blocked: { by: undefined, beside: ['success', 'inconclusive', 'open'] },
  open: { by: undefined, beside: outcomes },
} as const satisfies Record<string, { by: Outcome | undefined; beside: readonly Outcome[] }>;
export type Decision = keyof typeof decisions;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];
export const groupsOf = (payload: Payload): Payload[] => listOf(payload.action_groups) as Payload[];
export const actionsOf = (group: unknown): Payload[] => listOf(at(group, 'actions')) as Payload[];

const outcomesOf = (group: unknown): Outcome[] =>
  actionsOf(group).map(
    (action) =>
      outcomes.find((each) => outcomeWords[each].includes(at(action, 'resource.status'))) ?? 'open',
  );

/** What a session comes to: the overall status, as far as the actions decide it. */
export function decisionOf(payload: Payload): Decision {
  const found = groupsOf(payload).flatMap(outcomesOf);
  if (payload.status !== 'done' && payload.status !== 'blocked') return 'open';
  if (found.includes('failed')) return 'rejected';
  if (payload.status === 'blocked') return 'blocked';
  if (found.includes('inconclusive')) return 'inconclusive';
  return found.length && !found.includes('open') ? 'verified' : 'incomplete';
}

function readingOf(group: Payload): Reading {
  const found = outcomesOf(group);
  if (group.status === 'done' || group.status === 'blocked') {
    if (found.includes('failed')) return 'done';
    if (found.includes('inconclusive')) return 'inconclusive';
    return group.status === 'done' ? 'done' : 'active';
  }
  return readings.find((each) => groupWords[each].includes(group.status)) ?? 'new';
}

export interface WorkflowKnown {
  readonly decision: Decision;
  readonly readings: ReadonlyMap<unknown, Reading>;
  /** Drawn from the status alone: nothing of the groups shows. */
  readonly bare: 'rejected' | 'sent' | undefined;
}

export const isShown = (group: Payload): boolean => shownTypes.includes(group.type as string);

export function know(payload: Payload): WorkflowKnown {
  const decision = decisionOf(payload);
  const shown = groupsOf(payload).filter(isShown);
  const goesOn =
    decision === 'blocked' || decision === 'incomplete' || payload.status === 'ongoing';
  const sent = goesOn && shown.length > 0 && shown.every((group) => readingOf(group) === 'done');
  return {
    decision,
    readings: new Map(shown.map((group) => [group.type, readingOf(group)])),
    bare: decision === 'rejected' ? decision : sent ? 'sent' : undefined,
  };
}

/** What a group is built from; the numbers pick from what fits. */
export interface Picks {
  readonly word: number;
  readonly outcomes: readonly number[];
}
export const picks: fc.Arbitrary<Picks> = fc.record({
  word: fc.nat(99),
  outcomes: fc.array(fc.nat(99), { maxLength: 3 }),
});

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

const action = (outcome: Outcome, number: number): Payload => ({
  resource: { id: '1', status: pick(outcomeWords[outcome], number) },
});

/** Whether a group that reads so leaves the decision as it is. */
export const mayRead = (reading: Reading, decision: Decision): boolean =>
  reading !== 'inconclusive' ||
  (decisions[decision].beside as readonly Outcome[]).includes('inconclusive');

/** A group that reads so, with actions that leave the decision as it is. */
export function groupOf(
  type: string,
  reading: Reading,
  decision: Decision,
  { word, outcomes: numbers }: Picks,
): Payload {
  const { beside } = decisions[decision];
  const mayFail = (beside as readonly Outcome[]).includes('failed');
  const words = groupWords[reading].filter(
    (each) => reading !== 'done' || each === 'done' || mayFail,
  );
  const status = pick(words, word);
  const over = status === 'done' || status === 'blocked';
  const quiet: readonly Outcome[] = ['success', 'open'];
  const fitting = (beside as readonly Outcome[]).filter((each) => {
    if (!over || quiet.includes(each)) return true;
    return reading === 'done' ? each === 'failed' : reading === each;
  });
  const actions = numbers.map((number) => action(pick(fitting, number), number));
  if (reading === 'done' && status === 'blocked') actions.push(action('failed', word));
  if (reading === 'inconclusive') actions.push(action('inconclusive', word));
  return { type, status, actions };
}

/** An action that brings the session to where it was; nothing if it is there. */
export function decider(payload: Payload, decision: Decision): Payload | undefined {
  if (decisionOf(payload) === decision) return undefined;
  const { by } = decisions[decision];
  return by && { type: 'watchlist_verification', status: 'done', actions: [action(by, 0)] };
}

export const anyReading = oneOf(...readings);
