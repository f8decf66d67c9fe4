import { parse, parseRequestStatus } from '../../src/core.js';
import type { Verification } from '../../src/model/verification.js';
import { requestStatuses, stepStatuses, verificationStatuses } from '../../src/model/vocabulary.js';
import { idmeta, payload, type Json } from '../support/payloads.js';
import { candidates } from './status-words.js';

type Value = string | number;

/** What becomes of one value. */
export interface Row {
  readonly value: Value;
  /** What else the status depends on. */
  readonly note?: string;
  /** In our words. */
  readonly status: string;
  /** What an element is given. */
  readonly input: unknown;
}

/** A field in which a provider says where something stands. */
export interface Field {
  readonly provider: string;
  readonly name: string;
  /** The step that it is about. */
  readonly step?: string;
  readonly rows: readonly Row[];
}

/** A value that no provider has. */
const other = 'anything else';

const byStatus = (rows: readonly Row[], order: readonly string[]): readonly Row[] =>
  [...rows].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));

const isKnown = (input: unknown): boolean =>
  !parse(input).diagnostics.some(({ code }) => /^unknown_(step_)?status$/.test(code));

const known = (inputOf: (value: Value) => unknown): readonly Value[] => [
  ...candidates.filter((value) => isKnown(inputOf(value))),
  other,
];

/** What of a verification a field is about, and our words for it in their order. */
interface Subject {
  readonly statuses: readonly string[];
  readonly of: (verification: Verification) => string;
}

const whole: Subject = { statuses: verificationStatuses, of: ({ status }) => status };

const stepNamed = (step: string): Subject => ({
  statuses: stepStatuses,
  of: ({ steps }) => steps.find(({ name }) => name === step)?.status ?? 'unknown',
});

function rowsOf(inputOf: (value: Value) => unknown, { statuses, of }: Subject): readonly Row[] {
  const rows = known(inputOf).map((value) => {
    const input = inputOf(value);
    return { value, input, status: of(parse(input).verification!) };
  });
  return byStatus(rows, statuses);
}

/** How the actions of a group can have gone, and how to say it. */
const outcomes: readonly (readonly [outcome: string, note: string])[] = [
  ['verified', 'every action is verified'],
  ['inconclusive', 'an action is inconclusive'],
  ['failed', 'an action is failed'],
];

const group = (status: Value, outcome: string): Json => ({
  type: 'identity_verification',
  status,
  actions: outcome ? [{ resource: { status: outcome } }] : [],
});

/** In a workflow a status can depend on how the actions went: a row for each difference. */
const workflowRows = (
  inputOf: (value: Value, outcome: string) => unknown,
  subject: Subject,
): readonly Row[] =>
  rowsOf((value) => inputOf(value, ''), subject).flatMap((row) => {
    const others = outcomes
      .map(([outcome, note]): Row => {
        const input = inputOf(row.value, outcome);
        return { ...row, note, input, status: subject.of(parse(input).verification!) };
      })
      .filter(({ status }) => status !== row.status);
    return others.length ? [...others, { ...row, note: 'otherwise' }] : [row];
  });

/** A check whose failure applicants may be told of, so that they see each status. */
const plaidStep = 'kyc_check';
const plaidSteps = (status: Value) => ({
  status: 'active',
  steps: { [plaidStep]: status, selfie_check: 'waiting_for_prerequisite' },
  [plaidStep]: { address: { summary: 'no_match' } },
});

const isNumber = ({ value }: Row): boolean => typeof value === 'number' || value === other;

export const verificationFields: readonly Field[] = [
  {
    provider: 'Plaid',
    name: 'status',
    rows: rowsOf((status) => ({ status, steps: {} }), whole),
  },
  {
    provider: 'Yousign, video identity verification',
    name: 'status',
    rows: rowsOf((status) => ({ ...payload('yousign', 'pending'), status }), whole),
  },
  {
    provider: 'Yousign, workflow session',
    name: 'status',
    rows: workflowRows(
      (status, outcome) => ({ status, action_groups: [group('ongoing', outcome)] }),
      whole,
    ),
  },
  {
    provider: 'IDmeta, trust validation',
    name: 'status',
    rows: rowsOf((status) => idmeta(status as number), whole).filter(isNumber),
  },
];

export const stepFields: readonly Field[] = [
  {
    provider: 'Plaid',
    name: 'steps.*',
    step: plaidStep,
    rows: rowsOf(plaidSteps, stepNamed(plaidStep)),
  },
  {
    provider: 'Yousign, workflow session',
    name: 'action_groups[].status',
    step: 'identity_verification',
    rows: workflowRows(
      (status, outcome) => ({
        status: 'ongoing',
        action_groups: [group(status, outcome), { type: 'custom_form', status: 'awaiting' }],
      }),
      stepNamed('identity_verification'),
    ),
  },
  {
    provider: 'IDmeta, one check',
    name: 'verificationStatusCode',
    step: 'biometrics',
    rows: rowsOf(
      (verificationStatusCode) => ({
        ...payload('idmeta', 'webhook-check-biometrics'),
        verificationStatusCode,
      }),
      stepNamed('biometrics'),
    ).filter(isNumber),
  },
];

export const requestField: Field = {
  provider: 'IDmeta',
  name: 'API request status',
  rows: byStatus(
    [...candidates.filter((value) => typeof value === 'number'), other]
      .map((value): Row => ({ value, input: value, status: parseRequestStatus(value) }))
      .filter(({ value, status }) => status !== 'unknown' || value === other),
    requestStatuses,
  ),
};
