// What three providers answer, cut short but otherwise as it comes, about persons who do not exist.

const plaid = {
  id: 'idv_52xR9LKo77r1Np',
  client_user_id: 'customer-3b24110',
  created_at: '2026-03-02T10:15:00Z',
  completed_at: '2026-03-02T10:21:44Z',
  previous_attempt_id: null,
  shareable_url: null,
  user: {
    name: { given_name: 'Leslie', family_name: 'Knope' },
    date_of_birth: '1990-05-29',
    email_address: 'leslie.knope@example.com',
  },
  status: 'failed',
  steps: {
    accept_tos: 'success',
    verify_sms: 'success',
    kyc_check: 'success',
    documentary_verification: 'failed',
    selfie_check: 'success',
    watchlist_screening: 'success',
    risk_check: 'failed',
  },
  documentary_verification: {
    status: 'failed',
    documents: [
      {
        status: 'failed',
        attempt: 1,
        analysis: {
          authenticity: 'match',
          image_quality: 'low',
          image_quality_details: {
            glare_check: 'failed',
            blur_check: 'success',
            dimensions_check: 'success',
          },
        },
      },
    ],
  },
  risk_check: {
    status: 'failed',
    devices: [{ ip_proxy_type: 'public_proxy', ip_spam_list_count: 2 }],
  },
};

const yousign = {
  id: '550e8400-e29b-41d4-a716-446655440000',
  workspace_id: '9412b83b-b4b9-4a94-97b5-2b43dfa4cde3',
  created_at: '2026-03-02T10:15:00+00:00',
  updated_at: '2026-03-02T10:31:00+00:00',
  status: 'failed',
  status_codes: ['IDVV_1302', 'IDVV_2304'],
  verification_url: 'https://verify.example.com/start/3e739d04',
  data: {
    extracted_from_document: {
      first_name: 'Jean-Michel',
      last_name: 'Grandpierre',
      born_on: '1984-11-23',
    },
  },
};

const idmeta = {
  message: 'Verification not finalized',
  verification: {
    id: '78e22030-2bd4-44a3-b3b6-7c203278afc6',
    template_id: 132,
    status: 4,
    verification_data: '[]',
    profile_name: 'Maria Clara Santos',
    created_at: '2026-03-02 09:01:32',
    verification_ended_at: null,
  },
  missing_plans: [
    { id: 494, plan: 'document_verification' },
    { id: 495, plan: 'biometrics_verification' },
  ],
  status: 4,
  status_message: 'INCOMPLETE',
  finalized: false,
};

export const payloads = { plaid, yousign, idmeta, junk: { hello: 'world' } };
