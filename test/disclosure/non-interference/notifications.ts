// What carries no state of the whole: notifications, lists, and what cannot be read.
import fc from 'fast-check';
import { hiddenSteps, isShown } from './canonical-parts.js';
import { hiddenParts, sourceOf, type Payload, type Source } from './hidden.js';
import { codes, hiddenPlans } from './idmeta-components.js';
import { id, junk, newNames, oneOf, person } from './values.js';

type Kind = 'hidden check' | 'plaid' | 'yousign' | 'list' | 'other';

function know({ type, webhook_type, event_name, ...rest }: Payload): Kind {
  if (typeof type === 'string')
    return isShown(type.replace('verification.', '')) ? 'other' : 'hidden check';
  if (webhook_type) return 'plaid';
  if (event_name) return 'yousign';
  return Array.isArray(rest.data ?? rest.identity_verifications) ? 'list' : 'other';
}

const hidden = hiddenParts<Kind>();

const parts = [
  hidden(
    'which hidden check reports',
    oneOf(...hiddenPlans, ...newNames),
    (payload, name, kind) => {
      if (kind !== 'hidden check') return false;
      payload.type = `verification.${name}`;
    },
  ),
  hidden(
    'what a hidden check reports',
    fc.oneof(oneOf<unknown>(...codes), junk),
    (payload, code, kind) => {
      if (kind !== 'hidden check') return false;
      payload.verificationStatusCode = code;
    },
  ),
  hidden(
    'what a notification of Plaid’s is about',
    oneOf(
      { webhook_type: 'SCREENING', webhook_code: 'STATUS_UPDATED' },
      ...['STATUS_UPDATED', 'STEP_UPDATED', 'RETRIED'].map((webhook_code) => ({
        webhook_type: 'IDENTITY_VERIFICATION',
        webhook_code,
      })),
    ),
    (payload, words, kind) => {
      if (kind !== 'plaid') return false;
      Object.assign(payload, words);
    },
  ),
  hidden(
    'what another notification of Yousign’s says',
    fc.record({
      event_name: oneOf('verification.watchlist.done', 'verification.company.done'),
      data: fc.record({ watchlist: fc.record({ status: oneOf('verified', 'failed'), person }) }),
    }),
    (payload, event, kind) => {
      if (kind !== 'yousign') return false;
      Object.assign(payload, event);
    },
  ),
  hidden(
    'the entries of a list',
    fc.array(
      fc.record({
        id,
        status: oneOf('success', 'failed', 'pending_review'),
        steps: fc.dictionary(oneOf(...hiddenSteps), oneOf('failed', 'success')),
      }),
      { maxLength: 3 },
    ),
    (payload, entries, kind) => {
      if (kind !== 'list') return false;
      payload['data' in payload ? 'data' : 'identity_verifications'] = entries;
    },
  ),
  hidden(
    'ids',
    fc.record({ screening_id: id, verification_id: id, request_id: id }),
    (payload, ids) => {
      Object.assign(payload, ids);
    },
  ),
];

export const notifications = sourceOf<Kind>({
  name: 'notifications',
  steps: ['biometrics', 'aml'],
  payloads: {
    'of a hidden check': fc.constant({ type: 'verification.aml', verification_id: '1' }),
    'of Plaid’s, without a state': fc.constant({ webhook_type: 'SCREENING', webhook_code: 'X' }),
    'of Yousign’s, of something else': fc.constant({ event_name: 'verification.x.done', data: {} }),
    'that is a list': oneOf<Payload>(
      { identity_verifications: [] },
      { data: [], meta: { next_cursor: null } },
    ),
  },
  know,
  hidden: parts,
});

const name = 'what cannot be read';

/** Text that is no JSON, and values that are no object. */
export const unreadable: Source = {
  name: 'unreadable',
  steps: ['kyc_check'],
  payloads: { input: fc.constant({}) },
  hidden: [name],
  vary: () =>
    fc
      .oneof(
        fc.string({ maxLength: 12 }).map((text) => `{ "status": "failed", ${text}`),
        oneOf<unknown>(...[7, NaN, true, null, [], ['verified'], '', '[]', 'null', 'a word']),
        junk.map((value) => [value]),
      )
      .map((payload) => ({ payload, parts: { [name]: JSON.stringify(payload) } })),
};
