// How the steps of a Plaid verification read to an applicant, and payloads that read so.
import fc from 'fast-check';
import type { Payload } from './hidden.js';
import {
  anyDetail,
  plaidSteps,
  silentDetail,
  tellsWhy,
  toldDetail,
  type PlaidStep,
} from './plaid-details.js';
import { at, junk, oneOf, shownInstant, shownLink } from './values.js';

export const words = [
  ...['success', 'active', 'failed', 'waiting_for_prerequisite', 'not_applicable', 'skipped'],
  ...['expired', 'canceled', 'pending_review', 'manually_approved', 'manually_rejected'],
];
const readAsDone = ['success', 'manually_approved', 'manually_rejected', 'pending_review'];
const sentWords = ['success', 'skipped', 'failed'];

/** How a step reads to an applicant. */
export type Reading = 'done' | 'why' | 'absent' | 'new word' | 'as it is';

export interface PlaidKnown {
  readonly steps: Readonly<Record<PlaidStep, Reading>>;
  /** Drawn from the status alone: nothing of the steps shows. */
  readonly bare: 'failed' | 'pending_review' | undefined;
  readonly open: boolean;
  readonly over: boolean;
}

export function know(payload: Payload): PlaidKnown {
  const { status, steps } = payload;
  const over = ['success', 'failed', 'expired', 'canceled'].includes(status as string);
  const tells = status === 'active' || status === 'failed';
  const read = (step: PlaidStep): Reading => {
    const word = at(steps, step);
    if (word === undefined || word === 'not_applicable') return 'absent';
    if (word === 'waiting_for_prerequisite' && over) return 'absent';
    if (word === 'failed') return tells && tellsWhy(payload, step) ? 'why' : 'done';
    if (readAsDone.includes(word as string)) return 'done';
    return words.includes(word as string) ? 'as it is' : 'new word';
  };
  const readings = Object.fromEntries(
    plaidSteps.map((step) => [step, read(step)]),
  ) as PlaidKnown['steps'];
  const drawn = plaidSteps.filter((step) => readings[step] !== 'absent');
  const isSent = (step: PlaidStep) =>
    ['done', 'why'].includes(readings[step]) || at(steps, step) === 'skipped';
  const sent = status === 'active' && drawn.length > 0 && drawn.every(isSent);
  const decision = status === 'failed' ? status : sent ? 'pending_review' : status;
  const why = drawn.some((step) => readings[step] === 'why');
  return {
    steps: readings,
    bare: decision === 'pending_review' || (decision === 'failed' && !why) ? decision : undefined,
    open: status === 'active' && !sent,
    over,
  };
}

export type State = readonly [word: unknown, detail: unknown];

/** How a step ended that reads done: a failure must not say why. */
export const ending = (step: PlaidStep): fc.Arbitrary<State> =>
  fc.oneof(
    fc.tuple(oneOf(...readAsDone), anyDetail(step)),
    fc.tuple(fc.constant('failed'), silentDetail(step)),
  );

export const anyState = (step: PlaidStep): fc.Arbitrary<State> =>
  fc.oneof(
    fc.tuple(oneOf(undefined, ...words.filter((word) => word !== 'failed')), anyDetail(step)),
    fc.tuple(fc.constant('failed'), silentDetail(step)),
    fc.tuple(junk, anyDetail(step)),
  );

export const each = <T>(arbitrary: (step: PlaidStep) => fc.Arbitrary<T>) =>
  fc.record(
    Object.fromEntries(plaidSteps.map((step) => [step, arbitrary(step)])) as Record<
      PlaidStep,
      fc.Arbitrary<T>
    >,
  );

export function put(payload: Payload, step: string, [word, detail]: State): void {
  const steps = payload.steps as Payload;
  if (word === undefined) delete steps[step];
  else steps[step] = word;
  payload[step] = detail;
}

const stateOf = (word: string): State => [word, null];

/** A step in a state that shows, with its detail. */
const shownState = (step: PlaidStep): fc.Arbitrary<State> => {
  const reports = step === 'documentary_verification' || step === 'selfie_check';
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(stateOf('success')) },
    {
      weight: 3,
      arbitrary: oneOf(
        ...['active', 'waiting_for_prerequisite', 'skipped', 'expired', 'canceled'].map(stateOf),
      ),
    },
    { weight: 2, arbitrary: oneOf(stateOf('not_applicable'), stateOf('brand_new')) },
    {
      weight: reports ? 5 : 1,
      arbitrary: toldDetail(step).map((detail): State => ['failed', detail]),
    },
  );
};

const payloadOf = (status: string, state: (step: PlaidStep) => fc.Arbitrary<State>) =>
  fc
    .record({
      states: each(state),
      created_at: shownInstant,
      completed_at: shownInstant,
      url: shownLink,
    })
    .map(({ states, created_at, completed_at, url }) => {
      const payload: Payload = { id: 'idv_1', status, steps: {}, created_at, completed_at };
      payload.shareable_url = url;
      for (const step of plaidSteps) put(payload, step, states[step]);
      return payload;
    });

const sentState = () => oneOf(...sentWords.map(stateOf));

export const plaidPayloads = {
  'that goes on or ended': oneOf('active', 'active', 'success', 'expired', 'canceled', 'new').chain(
    (status) => payloadOf(status, shownState),
  ),
  'with a decision': oneOf('failed', 'pending_review').chain((status) =>
    payloadOf(status, shownState),
  ),
  'with a decision without a reason': oneOf('failed', 'pending_review', 'active').chain((status) =>
    payloadOf(status, sentState),
  ),
};
