// Plaid: seven steps, and results below those that failed.
import fc from 'fast-check';
import { hiddenParts, sourceOf, type Payload } from './hidden.js';
import {
  anyDetail,
  declaredDetails,
  declaredKeys,
  declaredRows,
  detailOf,
  documentSecrets,
  earlierAttempts,
  lastAnalysis,
  plaidSteps,
  putEarlier,
  risk,
  someOf,
  type PlaidStep,
} from './plaid-details.js';
import {
  anyState,
  each,
  ending,
  know,
  plaidPayloads,
  put,
  words,
  type PlaidKnown,
  type Reading,
  type State,
} from './plaid-states.js';
import {
  at,
  id,
  insert,
  instant,
  isObject,
  junk,
  link,
  newNames,
  newWords,
  oneOf,
  person,
  set,
  somewhere,
} from './values.js';

const hidden = hiddenParts<PlaidKnown>();
const anyWord = fc.oneof(
  { weight: 4, arbitrary: oneOf<unknown>(undefined, ...words) },
  { weight: 1, arbitrary: fc.oneof(oneOf(...newWords), junk) },
);

/** Steps that read so; false where there is none. */
const putEach = (
  payload: Payload,
  known: PlaidKnown,
  reading: Reading,
  state: (step: PlaidStep) => State,
): boolean => {
  const steps = plaidSteps.filter((step) => !known.bare && known.steps[step] === reading);
  for (const step of steps) put(payload, step, state(step));
  return steps.length > 0;
};

const behindTheScenes = ['watchlist_screening', 'risk_check'].map((step) =>
  hidden(`status of ${step}`, anyWord, (payload, word) => {
    put(payload, step, [word, payload[step]]);
  }),
);

const wholePayload = [
  hidden('how a step that reads done ended', each(ending), (payload, states, known) =>
    putEach(payload, known, 'done', (step) => states[step]),
  ),
  hidden(
    'whether a step is absent or not applicable, or never ran',
    each(() => oneOf(undefined, 'not_applicable', 'waiting_for_prerequisite')),
    (payload, value, known) =>
      putEach(payload, known, 'absent', (step) => [
        // Before the end it may still run.
        known.over || value[step] !== 'waiting_for_prerequisite' ? value[step] : undefined,
        null,
      ]),
  ),
  hidden(
    'the word of a state that nobody knows',
    oneOf<unknown>(...newWords, 7, null, []),
    (payload, word, known) => putEach(payload, known, 'new word', () => [word, null]),
  ),
  hidden('results below steps that did not fail', each(anyDetail), (payload, details, known) =>
    putEach(payload, known, 'as it is', (step) => [at(payload.steps, step), details[step]]),
  ),
  hidden(
    'step states behind a decision without a reason',
    fc.record({ states: each(anyState), sent: each(ending), goingOn: fc.boolean() }),
    (payload, { states, sent, goingOn }, { bare }) => {
      if (!bare) return false;
      // What is sent and not decided yet looks like what is in review.
      const isSent = bare === 'pending_review' && goingOn;
      if (bare === 'pending_review') payload.status = goingOn ? 'active' : bare;
      for (const step of plaidSteps) put(payload, step, (isSent ? sent : states)[step]);
    },
  ),
];

const toldAsOne = [
  hidden('which detail is not confirmed', someOf('kyc_check'), (payload, rows, { steps }) => {
    if (steps.kyc_check !== 'why') return false;
    payload.kyc_check = detailOf('kyc_check', rows);
  }),
  hidden('which half of a selfie failed', someOf('selfie_check'), (payload, rows, { steps }) => {
    const analysis = lastAnalysis(payload, 'selfie_check');
    if (!analysis || steps.selfie_check !== 'why') return false;
    for (const key of Object.keys(analysis)) delete analysis[key];
    for (const [path, value] of rows) analysis[path] = value;
  }),
  hidden('which detail the document has otherwise', declaredDetails, (payload, rows, { steps }) => {
    const analysis = lastAnalysis(payload, 'documentary_verification');
    const data = analysis?.extracted_data;
    if (!analysis || !isObject(data) || steps.documentary_verification !== 'why') return false;
    if (!declaredRows.some(([path, value]) => at(analysis, path) === value)) return false;
    for (const key of declaredKeys) delete data[key];
    for (const [path, value] of rows) set(analysis, path, value);
  }),
];

const documents = [
  ...(['documentary_verification', 'selfie_check'] as const).map((step) =>
    hidden(
      `earlier attempts of ${step}`,
      earlierAttempts,
      (payload, value, known) => known.steps[step] === 'why' && putEarlier(payload, step, value),
    ),
  ),
  ...documentSecrets.map(([name, path, values]) =>
    hidden(name, values, (payload, value, { steps }) => {
      const analysis = lastAnalysis(payload, 'documentary_verification');
      if (!analysis || steps.documentary_verification !== 'why') return false;
      // It may stand below another object.
      const [parent, key] = path.split('.') as [string, string?];
      if (!key) analysis[parent] = value;
      else analysis[parent] = { ...(isObject(analysis[parent]) && analysis[parent]), [key]: value };
    }),
  ),
];

const rest = [
  hidden('results below risk_check', risk, (payload, value) => {
    payload.risk_check = value;
  }),
  hidden(
    'steps that nobody knows',
    fc.array(fc.tuple(oneOf(...newNames), anyWord), { maxLength: 3 }),
    (payload, entries) => {
      Object.assign(payload.steps as Payload, Object.fromEntries(entries));
    },
  ),
  hidden(
    'order of the steps in the JSON',
    fc.array(somewhere, { minLength: 8, maxLength: 8 }),
    (payload, places) => {
      const entries: [string, unknown][] = [];
      Object.entries(payload.steps as Payload).forEach((entry, index) =>
        insert(entries, places[index % places.length]!, entry),
      );
      payload.steps = Object.fromEntries(entries);
    },
  ),
  hidden(
    'ids',
    fc.record({ id, previous_attempt_id: id, client_user_id: id, request_id: id, user_id: id }),
    (payload, ids) => {
      Object.assign(payload, ids);
    },
  ),
  hidden('id of the screening', id, (payload, value) => {
    payload.watchlist_screening_id = value;
  }),
  hidden(
    'dates that are not shown',
    fc.record({ redacted_at: instant, completed_at: instant }),
    (payload, dates, { over }) => {
      payload.redacted_at = dates.redacted_at;
      if (!over) payload.completed_at = dates.completed_at;
    },
  ),
  hidden('a link that leads nowhere now', link, (payload, value, { open }) => {
    if (open) return false;
    payload.shareable_url = value;
  }),
  hidden('the person', person, (payload, value) => {
    payload.user = value;
  }),
];

export const plaid = sourceOf<PlaidKnown>({
  name: 'plaid',
  steps: ['documentary_verification', 'watchlist_screening'],
  payloads: plaidPayloads,
  know,
  hidden: [...wholePayload, ...behindTheScenes, ...toldAsOne, ...documents, ...rest],
});
