// Payloads that differ in what an applicant may not be told, and in nothing else.

const steps = {
  accept_tos: 'success',
  kyc_check: 'success',
  documentary_verification: 'success',
};

const plaid = (status: string, hidden: object, more: object = {}) => ({
  id: 'idv_1',
  status,
  steps: { ...steps, ...hidden },
  ...more,
});

const yousign = (...codes: unknown[]) => ({ status: 'failed', status_codes: codes });

export const disclosureSequences: Readonly<Record<string, readonly object[]>> = {
  'a screening that goes on behind a rejection': [
    plaid('failed', { watchlist_screening: 'waiting_for_prerequisite' }),
    plaid('failed', { watchlist_screening: 'failed' }),
    plaid('failed', { watchlist_screening: 'manually_rejected', risk_check: 'failed' }),
    plaid('failed', { documentary_verification: 'manually_rejected' }),
    plaid('failed', { documentary_verification: 'failed', kyc_check: 'pending_review' }),
  ],
  'what a review is about': [
    plaid('pending_review', { watchlist_screening: 'pending_review' }),
    plaid('pending_review', { risk_check: 'pending_review' }, { watchlist_screening_id: 'scr_1' }),
    plaid('pending_review', { documentary_verification: 'pending_review' }),
  ],
  'checks that run behind the scenes': [
    plaid('active', { selfie_check: 'active', risk_check: 'waiting_for_prerequisite' }),
    plaid('active', { selfie_check: 'active', risk_check: 'active' }),
    plaid('active', { selfie_check: 'active', risk_check: 'failed', brand_new_check: 'failed' }),
  ],
  'codes of fraud, duress and what we do not know': [
    yousign('IDVV_1301'),
    yousign('IDVV_1301', 'IDVV_2301'),
    yousign('IDVV_2403', 'IDVV_1301', 'IDVV_2499', 'IDVV_2402'),
    yousign('IDVV_2304', 'IDVV_2305', 'IDVV_1301'),
  ],
  'whether a code of fraud is there at all': [
    yousign(),
    yousign('IDVV_2301'),
    yousign('IDVV_2402', 'IDVV_2403'),
    yousign('IDVV_9999'),
  ],
  'parts that IDmeta asks for behind the scenes': [
    { missing_plans: [{ plan: 'biometrics' }], verification: { status: 4 } },
    { missing_plans: [{ plan: 'aml' }, { plan: 'biometrics' }], verification: { status: 4 } },
    {
      missing_plans: [{ plan: 'biometrics' }, { plan: 'email_social' }, { plan: 'new_plan' }],
      verification: { status: 4 },
    },
  ],
};
