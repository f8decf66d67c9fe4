// What Plaid answers, cut short but otherwise as it comes, about a person who does not exist.
import { hoursAgo } from './time.mjs';

const verification = {
  id: 'idv_7Yc2VqLs19mHta',
  client_user_id: 'customer-58213',
  created_at: hoursAgo(3),
  completed_at: null,
  previous_attempt_id: null,
  shareable_url: 'https://flow.plaid.example/verify/idv_7Yc2VqLs19mHta?key=b8d1c2',
  template: { id: 'idvtmp_3KfRpX', version: 4 },
  user: {
    name: { given_name: 'Layla', family_name: 'Haddad-Byrne' },
    date_of_birth: '1991-08-14',
    email_address: 'layla.haddad@mail.example',
    phone_number: '+353205550117',
    ip_address: '203.0.113.77',
    address: { street: '27 Quay Street', city: 'Port Ellis', postal_code: 'PE4 7QX' },
    id_number: { value: '8837201TA', type: 'ie_pps' },
  },
  watchlist_screening_id: 'scr_9TqVwB',
};

const document = {
  status: 'success',
  attempt: 1,
  images: { original_front: 'https://images.plaid.example/7Yc2/front.jpeg' },
  extracted_data: { id_number: 'LH4410982', category: 'passport', date_of_birth: '1991-08-14' },
  analysis: { authenticity: 'match', image_quality: 'high' },
};

const lowRisk = {
  status: 'success',
  behavior: { bot_detected: 'no', fraud_ring_detected: 'no' },
  devices: [{ ip_proxy_type: 'none_detected', ip_spam_list_count: 0 }],
};

const highRisk = {
  status: 'failed',
  behavior: { bot_detected: 'yes', fraud_ring_detected: 'yes' },
  devices: [{ ip_proxy_type: 'public_proxy', ip_spam_list_count: 6 }],
};

const steps = {
  accept_tos: 'success',
  verify_sms: 'success',
  kyc_check: 'success',
  documentary_verification: 'success',
  selfie_check: 'success',
  watchlist_screening: 'success',
  risk_check: 'success',
};

export const documentIsNext = {
  ...verification,
  status: 'active',
  steps: {
    ...steps,
    documentary_verification: 'active',
    selfie_check: 'waiting_for_prerequisite',
    watchlist_screening: 'waiting_for_prerequisite',
    risk_check: 'waiting_for_prerequisite',
  },
};

/** The customer's name is on a watchlist; to tell them can be a crime. */
export const onWatchlist = {
  ...verification,
  status: 'pending_review',
  steps: { ...steps, watchlist_screening: 'pending_review' },
  documentary_verification: { status: 'success', documents: [document] },
  risk_check: lowRisk,
};

/** It was somebody else of that name. */
export const success = {
  ...onWatchlist,
  completed_at: hoursAgo(0),
  status: 'success',
  steps: { ...steps, watchlist_screening: 'manually_approved' },
};

export const failedForRisk = {
  ...verification,
  created_at: hoursAgo(54),
  completed_at: hoursAgo(53),
  status: 'failed',
  steps: { ...steps, risk_check: 'failed' },
  documentary_verification: { status: 'success', documents: [document] },
  risk_check: highRisk,
};
