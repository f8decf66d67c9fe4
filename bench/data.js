// What every contestant shows, as finished words and as the JSON that says the same.

const names = [
  ['accept_tos', 'Terms of use'],
  ['verify_sms', 'Phone number'],
  ['kyc_check', 'Your details'],
  ['documentary_verification', 'Identity document'],
  ['selfie_check', 'Selfie'],
  ['proof_of_address_verification', 'Proof of address'],
];
/** Those that Plaid has; with the result six are drawn, without `proof_of_address_verification`. */
const plaidNames = names.slice(0, 5);
const hidden = ['watchlist_screening', 'risk_check'];
const statuses = ['verified', 'rejected', 'in_review', 'canceled'];
const plaidStatuses = {
  verified: 'success',
  rejected: 'failed',
  in_review: 'pending_review',
  canceled: 'canceled',
};

const person = {
  client_user_id: 'customer-1',
  created_at: '2026-03-01T09:00:00Z',
  completed_at: null,
  previous_attempt_id: null,
  shareable_url: 'https://verify.example.com/verify/idv_1?key=1',
  template: { id: 'idvtmp_1', version: 2 },
  user: {
    phone_number: '+12025550123',
    date_of_birth: '1990-01-01',
    ip_address: '192.0.2.42',
    email_address: 'person@example.com',
    name: { given_name: 'Person', family_name: 'Example' },
    address: { street: '1 Example Street', city: 'Example', region: 'CA', country: 'US' },
    id_number: { value: '123456789', type: 'us_ssn' },
  },
};

/**
 * One status, the `round`-th of an item, as fresh objects: `json` is the least that says it, `raw`
 * what Plaid returns, and `same` our own JSON of that.
 */
export function badgeData(item, round) {
  const status = statuses[(item + round) % statuses.length];
  return { status, json: { status }, ...bothForms(item, status, plaidStatuses[status], 0) };
}

/** A verification under way, with `drawn` as finished words: seven steps. */
export function stepperData(item, round) {
  const done = 1 + ((item + round) % (plaidNames.length - 1));
  return {
    drawn: [
      ...names.map(([, name], index) => ({ name, state: stateOf(index, done) })),
      { name: 'Result', state: 'todo' },
    ],
    json: { status: 'in_progress', steps: names.map(stepAt(done)) },
    ...bothForms(item, 'in_progress', 'active', done),
  };
}

function bothForms(item, status, plaidStatus, done) {
  const steps = [
    ...plaidNames.map(stepAt(done)),
    ...hidden.map((name) => ({ name, status: 'waiting_for_prerequisite' })),
  ];
  return {
    same: { status, steps, provider: 'plaid', id: `idv_${item}`, createdAt: person.created_at },
    raw: {
      id: `idv_${item}`,
      status: plaidStatus,
      steps: Object.fromEntries(steps.map(({ name, status }) => [name, status])),
      ...person,
    },
  };
}

const stateOf = (index, done) => (index < done ? 'done' : index === done ? 'current' : 'todo');
const stepStatuses = { done: 'success', current: 'active', todo: 'waiting_for_prerequisite' };
const stepAt =
  (done) =>
  ([name], index) => ({ name, status: stepStatuses[stateOf(index, done)] });
