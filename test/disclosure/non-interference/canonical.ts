// Our own JSON, as a site makes it or its own provider reads it.
import fc from 'fast-check';
import {
  hiddenReasons,
  hiddenSteps,
  isExplained,
  know,
  listOf,
  shownSteps,
  statuses,
  stepWords,
  toldReasons,
  wordsLike,
  type CanonicalKnown,
} from './canonical-parts.js';
import { hiddenParts, sourceOf, type Payload } from './hidden.js';
import {
  id,
  insert,
  instant,
  link,
  newNames,
  newWords,
  oneOf,
  shownInstant,
  shownLink,
  somewhere,
} from './values.js';

const hidden = hiddenParts<CanonicalKnown>();
const numbers = fc.array(fc.nat(99), { minLength: 8, maxLength: 8 });
const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;
const code = oneOf<unknown>('IDVV_1301', 'x.summary.no_match', 42, null, 'Leslie Knope');

const steps = [
  // The first of them starts from the steps that may be seen alone.
  hidden('how a step that reads the same ended', numbers, (payload, value, known) => {
    payload.steps = known.steps.map((step, index) => ({
      ...step,
      status: pick(
        wordsLike(step.status, isExplained(known.reasons, step.name)),
        value[index % value.length]!,
      ),
    }));
    return !known.bare && known.steps.length > 0;
  }),
  hidden(
    'steps behind a decision without a reason',
    fc.tuple(fc.shuffledSubarray([...shownSteps], { minLength: 1 }), numbers),
    (payload, [names, from], { bare }) => {
      if (!bare) return false;
      const words = bare === 'sent' ? [...wordsLike('success', false), 'skipped'] : stepWords;
      payload.steps = names.map((name, index) => ({ name, status: pick(words, from[index]!) }));
    },
  ),
  ...(
    [
      ['steps behind the scenes', hiddenSteps, stepWords],
      ['steps that nobody knows', newNames, stepWords],
      ['steps that do not apply', shownSteps, ['not_applicable']],
    ] as const
  ).map(([name, names, words]) =>
    hidden(
      name,
      fc.array(
        fc.record({
          step: fc.record({ name: oneOf<string>(...names), status: oneOf<string>(...words) }),
          place: somewhere,
        }),
        { maxLength: 3 },
      ),
      (payload, value) => {
        for (const { step, place } of value) insert(payload.steps as unknown[], place, step);
      },
    ),
  ),
];

const placed = (reason: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(reason, somewhere), { maxLength: 3 });
const anyStep = oneOf(undefined, null, ...shownSteps, ...hiddenSteps, ...newNames);

const reasons = [
  // The first of them starts from the reasons that may be told alone.
  hidden(
    'reasons that may not be told',
    placed(fc.record({ id: oneOf(...hiddenReasons), code, step: anyStep })),
    (payload, value, known) => {
      payload.reasons = known.reasons.map((reason) => ({ ...reason }));
      for (const [reason, place] of value) insert(payload.reasons as unknown[], place, reason);
    },
  ),
  hidden(
    'reasons that nobody knows',
    placed(
      fc.record({
        id: oneOf<unknown>('unknown', 'brand_new', 7, null, ...newNames),
        code,
        step: anyStep,
      }),
    ),
    (payload, value) => {
      for (const [reason, place] of value) insert(payload.reasons as unknown[], place, reason);
    },
  ),
  hidden(
    'reasons below a step that is not seen',
    placed(
      fc.record({
        id: oneOf(...toldReasons),
        code,
        step: oneOf<unknown>(...hiddenSteps, ...newNames, 7, {}),
      }),
    ),
    (payload, value) => {
      for (const [reason, place] of value) insert(payload.reasons as unknown[], place, reason);
    },
  ),
  hidden(
    'reasons beside a verified status',
    placed(fc.record({ id: oneOf(...toldReasons), code, step: anyStep })),
    (payload, value) => {
      if (payload.status !== 'verified') return false;
      for (const [reason, place] of value) insert(payload.reasons as unknown[], place, reason);
    },
  ),
  hidden('codes of reasons', code, (payload, value, known) => {
    for (const reason of listOf(payload, 'reasons')) reason.code = value;
    return known.reasons.length > 0;
  }),
  hidden(
    'a reason said again',
    fc.array(fc.tuple(somewhere, code), { maxLength: 2 }),
    (payload, value, known) => {
      const last = known.reasons.at(-1);
      if (!last) return false;
      const list = payload.reasons as Payload[];
      // Only after the first time, which gives a reason its place.
      const first = list.findIndex((each) => each.id === last.id && each.step === last.step) + 1;
      for (const [place, said] of value)
        list.splice(first + (place % (list.length - first + 1)), 0, { ...last, code: said });
    },
  ),
];

const rest = [
  hidden('a new word for the status', oneOf<unknown>(...newWords, 7, null, []), (payload, word) => {
    if (statuses.includes(payload.status as string)) return false;
    payload.status = word;
  }),
  hidden(
    'the retry hint',
    oneOf<unknown>('same_session', 'new_attempt', 'none', 'unknown', 'later', null),
    (payload, value) => {
      payload.retry = value;
    },
  ),
  hidden(
    'the provider',
    oneOf<unknown>('plaid', 'yousign', 'idmeta', 'acme', null, 7),
    (payload, value) => {
      payload.provider = value;
    },
  ),
  hidden('ids', fc.record({ id, previousAttemptId: id }), (payload, ids) => {
    Object.assign(payload, ids);
  }),
  hidden(
    'dates that are not shown',
    fc.record({ updatedAt: instant, redactedAt: instant, completedAt: instant }),
    (payload, { completedAt, ...dates }, { over }) => {
      Object.assign(payload, dates, !over && { completedAt });
    },
  ),
  hidden('a link that leads nowhere now', link, (payload, value, { open }) => {
    if (open) return false;
    payload.link = value;
  }),
];

const shownStep = fc.record({ name: oneOf(...shownSteps), status: oneOf(...stepWords) });
const toldReason = fc.record(
  { id: oneOf(...toldReasons), step: oneOf(...shownSteps) },
  { requiredKeys: ['id'] },
);

const payloadOf = (status: fc.Arbitrary<string>, most: number, words = shownStep) =>
  fc.record({
    status,
    steps: fc.uniqueArray(words, { maxLength: 4, selector: ({ name }) => name }),
    reasons: fc.array(toldReason, { maxLength: most }),
    createdAt: shownInstant,
    completedAt: shownInstant,
    link: shownLink,
  });

const sentStep = fc.record({
  name: oneOf(...shownSteps),
  status: oneOf('success', 'failed', 'skipped', 'pending_review'),
});

export const canonical = sourceOf<CanonicalKnown>({
  name: 'canonical',
  steps: ['kyc_check', 'risk_check'],
  payloads: {
    'of any status': payloadOf(oneOf(...statuses, 'brand_new', 'v2_state', 'frozen_2'), 3),
    'that is verified or decided': payloadOf(
      oneOf('verified', 'verified', 'rejected', 'in_review'),
      3,
    ),
    'with a decision without a reason': fc.oneof(
      payloadOf(oneOf('rejected', 'in_review'), 0),
      payloadOf(oneOf('in_progress', 'incomplete'), 0, sentStep),
    ),
  },
  know,
  hidden: [...steps, ...reasons, ...rest],
});
