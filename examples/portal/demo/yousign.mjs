// What Yousign answers about a person who does not exist.
import { hoursAgo } from './time.mjs';

export const waiting = {
  id: '0c1f9a52-6d0e-4c55-9b0e-5a3f7de21c48',
  workspace_id: '77e0b1c4-2f7a-4c3d-8b1e-90c6f0a4d512',
  created_at: hoursAgo(20),
  updated_at: hoursAgo(20),
  status: 'pending',
  status_codes: [],
  data_anonymized: false,
  face_recognition: true,
  workflow_session_id: null,
  previous_attempt_id: null,
  verification_url: 'https://verify.yousign.example/start/0c1f9a52',
  data: { extracted_from_document: null },
};

const data = {
  extracted_from_document: {
    first_name: 'Layla',
    last_name: 'Haddad-Byrne',
    born_on: '1991-08-14',
    document_number: 'LH4410982',
    document_type: 'passport',
  },
  evidence: { face_image_url: 'https://evidence.yousign.example/0c1f9a52/face.jpg' },
};

/** One code the customer can do something about, and one, of fraud, that they must not hear of. */
export const tooDarkAndFraud = {
  ...waiting,
  updated_at: hoursAgo(0),
  status: 'failed',
  status_codes: ['IDVV_1302', 'IDVV_2304'],
  data,
};

export const verified = {
  ...waiting,
  id: '5b8e3c90-1f3d-4b7c-a6a1-c2d47e9f6033',
  created_at: hoursAgo(410),
  updated_at: hoursAgo(409),
  status: 'verified',
  data,
};
