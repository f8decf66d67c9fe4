import { parse } from '../../../src/core.js';
import { toldReason } from '../../../src/disclosure/reasons.js';
import { reasonIds, type KnownReasonId } from '../../../src/model/reasons.js';
import * as plaidResults from '../../../src/providers/plaid/results.js';
import { codes as yousignCodes } from '../../../src/providers/yousign/codes.js';
import { plaidFixtures } from '../../../test/fixtures/plaid/index.js';
import { plaid } from '../payloads.js';

/** A provider's code, as reviewers read it. */
export interface Code {
  readonly provider: string;
  readonly code: string;
}

/** How much an applicant is told of a reason. */
export const tellings = ['as_it_is', 'in_general', 'not_told'] as const;
export type Telling = (typeof tellings)[number];

/** One reason of the kit, with every code that gives it. */
export interface Row {
  readonly id: KnownReasonId | 'unknown';
  readonly codes: readonly Code[];
  readonly telling: Telling;
  /** The reason in whose words the applicant is told; absent if not at all. */
  readonly told?: KnownReasonId;
}

type Found = readonly [id: string, code: Code];

const found = (provider: string, id: string, code: string): Found => [id, { provider, code }];

const ofYousign = Object.entries(yousignCodes).map(([code, id]) =>
  found('Yousign', id, `IDVV_${code}`),
);

const ofPlaidTables = Object.values(plaidResults)
  .flat()
  .flatMap(([path, values, id]) =>
    values.map((value) => found('Plaid', id, `${path}.${String(value)}`)),
  );

/** Not every reason of Plaid's stands in a table; the others come from what is read of payloads. */
const plaidPayloads = [
  ...plaidFixtures.map(({ payload }) => payload),
  plaid({ status: 'failed', steps: { verify_sms: 'failed' }, verify_sms: { status: 'failed' } }),
];
const ofPlaidPayloads = plaidPayloads
  .flatMap((payload) => parse(payload).verification?.reasons ?? [])
  .map(({ id, code = '' }) => found('Plaid', id, code));

const all = [...ofYousign, ...ofPlaidTables, ...ofPlaidPayloads];

function codesOf(id: string): readonly Code[] {
  const codes = all.filter(([reason]) => reason === id).map(([, code]) => code);
  return [...new Map(codes.map((code) => [code.code, code])).values()];
}

function rowOf(id: Row['id']): Row {
  const told = toldReason(id) as KnownReasonId | undefined;
  const telling = !told ? 'not_told' : told === id ? 'as_it_is' : 'in_general';
  return { id, codes: codesOf(id), telling, ...(told && { told }) };
}

/** Every reason of the kit in its own order, and last what stands in for a code without one. */
export const rows: readonly Row[] = [...reasonIds, 'unknown' as const].map(rowOf);

export const providers: readonly string[] = [...new Set(all.map(([, { provider }]) => provider))];
