// What IDmeta answers about a person who does not exist.
import { hoursAgo } from './time.mjs';

/** It sends dates without a zone. */
const dateFrom = (hours) => hoursAgo(hours).slice(0, 19).replace('T', ' ');

const verification = {
  id: 'c3d0a7e6-51b4-4a1f-8f55-0e92d6b7714c',
  user_id: 58213,
  template_id: 132,
  verification_date: dateFrom(30),
  verification_started_at: dateFrom(30),
  verification_ended_at: null,
  metadata: 'customer:Layla Haddad-Byrne',
  profile_name: 'Layla Haddad-Byrne',
};

/** The results come as JSON in a text. */
const results = JSON.stringify([
  {
    plan: 'document_verification',
    verificationStatusCode: 3,
    request_data: { full_name: 'Layla Haddad-Byrne', document_number: 'LH4410982' },
  },
  { plan: 'aml', verificationStatusCode: 3, request_data: { full_name: 'Layla Haddad-Byrne' } },
]);

const inState = (status, status_message, rest = {}) => ({
  message: 'Verification not finalized',
  verification: { ...verification, status, verification_data: results, ...rest },
  missing_plans: [],
  status,
  status_message,
  finalized: false,
});

export const faceIsMissing = {
  ...inState(4, 'INCOMPLETE'),
  missing_plans: [{ id: 494, plan: 'biometrics_verification' }],
};

export const inProgress = inState(5, 'IN_PROGRESS');

export const verified = {
  ...inState(3, 'VERIFIED', { verification_ended_at: dateFrom(0) }),
  message: 'Verification finalized successfully',
  finalized: true,
};
