// What stands below the steps of a Plaid verification.
import fc from 'fast-check';
import { plaidReasons } from '../../providers/plaid-reasons.table.js';
import type { Payload } from './hidden.js';
import { at, insert, isObject, junk, oneOf, set } from './values.js';

/** What the person takes part in. */
export const plaidSteps = [
  'accept_tos',
  'verify_sms',
  'kyc_check',
  'documentary_verification',
  'selfie_check',
] as const;
export type PlaidStep = (typeof plaidSteps)[number];

type Row = readonly [path: string, value: unknown];

const fraudDetails = [
  'portrait_details_check',
  'image_composition_check',
  'integrity_check',
  'detail_check',
  'issue_date_check',
] as const;

/** The results of a document that may not be told. */
const hiddenPaths: readonly string[] = [
  'authenticity',
  ...fraudDetails.map((check) => `fraud_analysis_details.${check}`),
  'aamva_verification.is_verified',
  'human_review.status',
];

const rowsOf = (step: string): readonly Row[] =>
  plaidReasons.flatMap(([owner, path, value]) => (owner === step ? [[path, value] as const] : []));

/** The results that may be told, below their step. */
export const toldResults = (step: string): readonly Row[] =>
  rowsOf(step).filter(([path]) => !hiddenPaths.includes(path));

const attempts: Readonly<Record<string, string>> = {
  documentary_verification: 'documents',
  selfie_check: 'selfies',
};

/** A detail with these results, where the kit would look for them. */
export function detailOf(step: string, rows: readonly Row[]): Payload {
  const results: Payload = {};
  for (const [path, value] of rows) set(results, path, value);
  const list = attempts[step];
  return list
    ? { status: 'failed', [list]: [{ status: 'failed', attempt: 3, analysis: results }] }
    : { status: 'success', ...results };
}

const number = (entry: unknown): number => {
  const attempt = at(entry, 'attempt');
  return typeof attempt === 'number' ? attempt : 0;
};

/** The analysis of the last attempt, if that attempt failed. */
export function lastAnalysis(payload: Payload, step: string): Payload | undefined {
  const list = at(payload, `${step}.${attempts[step]}`);
  if (!Array.isArray(list)) return undefined;
  const highest = Math.max(...list.map(number));
  const last: unknown = list.filter((attempt) => number(attempt) === highest).at(-1);
  const analysis = at(last, 'status') === 'failed' ? at(last, 'analysis') : undefined;
  return isObject(analysis) ? analysis : undefined;
}

/** Whether the results below a failed step say something that may be told. */
export function tellsWhy(payload: Payload, step: string): boolean {
  if (step === 'verify_sms') {
    const tries = at(payload, 'verify_sms.verifications') as readonly unknown[] | undefined;
    return (
      at(payload, 'verify_sms.status') === 'failed' ||
      Number(at(tries?.at(-1), 'solve_attempt_count')) >= 3
    );
  }
  const results = attempts[step] ? lastAnalysis(payload, step) : payload[step];
  return toldResults(step).some(([path, value]) => at(results, path) === value);
}

/** What stands below a failed step, with one or two reasons where it can have any. */
export function toldDetail(step: PlaidStep): fc.Arbitrary<unknown> {
  if (step === 'accept_tos') return fc.constant(null);
  if (step === 'verify_sms')
    return oneOf({ status: 'failed' }, { verifications: [{ solve_attempt_count: 3 }] });
  return fc
    .subarray([...toldResults(step)], { minLength: 1, maxLength: 2 })
    .map((rows) => detailOf(step, rows));
}

/** Results of a step that are told as one. */
export const someOf = (step: PlaidStep) => fc.subarray([...toldResults(step)], { minLength: 1 });

export const declaredKeys = ['name', 'date_of_birth', 'issuing_country'] as const;
export const declaredRows = toldResults('documentary_verification').filter(([path]) =>
  declaredKeys.some((key) => path === `extracted_data.${key}`),
);
export const declaredDetails = fc.subarray(declaredRows, { minLength: 1 });

/** Any detail at all, for a step that did not fail. */
export const anyDetail = (step: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.subarray([...rowsOf(step)]).map((rows) => detailOf(step, rows)) },
    { weight: 1, arbitrary: junk },
  );

/** A detail that says nothing that may be told, for one that did. */
export const silentDetail = (step: string): fc.Arbitrary<unknown> =>
  step === 'documentary_verification'
    ? fc
        .subarray(rowsOf(step).filter(([path]) => hiddenPaths.includes(path)))
        .map((rows) => detailOf(step, rows))
    : fc.oneof(
        oneOf(null, { status: 'success', verifications: [{ solve_attempt_count: 2 }] }),
        junk,
      );

const check = oneOf('success', 'failed', 'no_data');

/** What the last document's analysis says besides: its name, where it stands, and what it can be. */
export const documentSecrets: readonly [string, string, fc.Arbitrary<unknown>][] = [
  [
    'authenticity of the document',
    'authenticity',
    oneOf('match', 'partial_match', 'no_match', 'no_data', null),
  ],
  ...fraudDetails.map((name): [string, string, fc.Arbitrary<unknown>] => [
    `fraud analysis: ${name}`,
    `fraud_analysis_details.${name}`,
    check,
  ]),
  [
    'record at the issuer',
    'aamva_verification',
    oneOf(null, { is_verified: false }, { is_verified: true, gender: 'no_match' }),
  ],
  ['human review', 'human_review', oneOf(null, { status: 'failed' }, { status: 'success' })],
];

const earlier = fc.record({
  attempt: oneOf<unknown>(0, 1, '1', null, [], 'first', { toString: 1, valueOf: 1 }),
  status: oneOf<unknown>('failed', 'success', 'manually_approved', null),
  analysis: fc
    .subarray([...rowsOf('documentary_verification'), ...rowsOf('selfie_check')])
    .map((rows) => {
      const results: Payload = {};
      for (const [path, value] of rows) set(results, path, value);
      return results;
    }),
});
export const earlierAttempts = fc.array(earlier, { maxLength: 3 });

/** Puts attempts before the last one; false where the step has none. */
export function putEarlier(payload: Payload, step: string, value: readonly unknown[]): boolean {
  const list = at(payload, `${step}.${attempts[step]}`);
  if (!Array.isArray(list) || !list.length || !list.every((each) => number(each) >= 1))
    return false;
  for (const attempt of value) insert(list, 0, attempt);
  return true;
}

/** Everything below `risk_check`, from nothing to every signal. */
export const risk = fc.oneof(
  { weight: 4, arbitrary: fc.subarray([...rowsOf('risk_check')]).map((rows) => riskOf(rows)) },
  { weight: 1, arbitrary: junk },
);

function riskOf(rows: readonly Row[]): Payload {
  const detail: Payload = {};
  for (const [path, value] of rows) set(detail, path, value);
  if (rows.length > 5) detail.devices = [{ ip_proxy_type: 'tor', risk_level: 'high' }];
  return detail;
}
