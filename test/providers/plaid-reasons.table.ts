/**
 * Where Plaid says why: below which field, at which path, which value. From
 * https://plaid.com/docs/api/products/identity-verification/ . Plaid itself sends no reason codes.
 */
export type PlaidRow = readonly [
  step: string,
  path: string,
  value: string | number | boolean | null | readonly unknown[],
  reason: string,
  code: string,
];

const kyc = (field: string, stem: string): PlaidRow[] =>
  [
    ['no_match', `${stem}_mismatch`],
    ['partial_match', `${stem}_mismatch`],
    ['no_data', `${stem}_no_record`],
    ['no_input', `${stem}_not_given`],
  ].map(
    ([value = '', reason = '']) =>
      ['kyc_check', `${field}.summary`, value, reason, `${field}.summary.${value}`] as const,
  );

const rows = (step: string, ...cells: (readonly [string, PlaidRow[2], string])[]): PlaidRow[] =>
  cells.map(([path, value, reason]) => [step, path, value, reason, `${path}.${String(value)}`]);

/** Relative to `kyc_check`, to the `analysis` of the last document or selfie, to `risk_check`. */
export const plaidReasons: readonly PlaidRow[] = [
  ...kyc('name', 'name'),
  ...kyc('address', 'address'),
  ...kyc('date_of_birth', 'birth_date'),
  ...kyc('id_number', 'id_number'),
  ...kyc('phone_number', 'phone'),
  ...rows('kyc_check', ['address.po_box', 'yes', 'address_po_box']),

  ...rows(
    'documentary_verification',
    ['image_quality', 'low', 'document_image_quality_low'],
    ['image_quality_details.glare_check', 'failed', 'document_glare'],
    ['image_quality_details.blur_check', 'failed', 'document_blurry'],
    ['image_quality_details.dimensions_check', 'failed', 'document_image_too_small'],
    ['extracted_data.expiration_date', 'expired', 'document_expired'],
    ['extracted_data.name', 'no_match', 'document_name_mismatch'],
    ['extracted_data.name', 'partial_match', 'document_name_mismatch'],
    ['extracted_data.date_of_birth', 'no_match', 'document_birth_date_mismatch'],
    ['extracted_data.date_of_birth', 'partial_match', 'document_birth_date_mismatch'],
    ['extracted_data.issuing_country', 'no_match', 'document_country_mismatch'],
    ['extracted_data', null, 'document_unreadable'],
    ['authenticity', 'no_match', 'document_authenticity'],
    ['authenticity', 'partial_match', 'document_authenticity'],
    ['fraud_analysis_details.type_supported', 'failed', 'document_type_not_accepted'],
    ['fraud_analysis_details.portrait_presence_check', 'failed', 'document_portrait_missing'],
    ['fraud_analysis_details.portrait_details_check', 'failed', 'document_portrait_details'],
    ['fraud_analysis_details.image_composition_check', 'failed', 'document_image_composition'],
    ['fraud_analysis_details.integrity_check', 'failed', 'document_integrity'],
    ['fraud_analysis_details.detail_check', 'failed', 'document_details'],
    ['fraud_analysis_details.issue_date_check', 'failed', 'document_issue_date'],
    ['aamva_verification.is_verified', false, 'issuer_record_mismatch'],
    ['human_review.status', 'failed', 'human_review_failed'],
  ),

  ...rows(
    'selfie_check',
    ['document_comparison', 'no_match', 'selfie_not_matched'],
    ['liveness_check', 'failed', 'selfie_liveness_unclear'],
  ),

  ...rows(
    'risk_check',
    ['behavior.user_interactions', 'risky', 'risk_behavior'],
    ['behavior.fraud_ring_detected', 'yes', 'risk_behavior'],
    ['behavior.bot_detected', 'yes', 'risk_behavior'],
    ['behavior.risk_level', 'high', 'risk_behavior'],
    ['email.is_deliverable', 'no', 'risk_email'],
    ['email.domain_is_disposable', 'yes', 'risk_email'],
    ['email.top_level_domain_is_suspicious', 'yes', 'risk_email'],
    ['email.risk_level', 'high', 'risk_email'],
    ['phone.risk_level', 'high', 'risk_phone'],
    ['identity_abuse_signals.synthetic_identity.risk_level', 'high', 'risk_identity_abuse'],
    ['identity_abuse_signals.stolen_identity.risk_level', 'high', 'risk_identity_abuse'],
    ['network.risk_level', 'high', 'risk_network'],
  ),
  ['risk_check', 'facial_duplicates', [{}], 'risk_facial_duplicate', 'facial_duplicates'],
];

/** What says nothing against the person, at the places above. */
export const plaidSilent: readonly (readonly [step: string, path: string, value: unknown])[] = [
  ...['name', 'address', 'date_of_birth', 'id_number', 'phone_number'].flatMap((field) =>
    ['match', 'NO_MATCH', null, true, 'constructor'].map(
      (value) => ['kyc_check', `${field}.summary`, value] as const,
    ),
  ),
  ['kyc_check', 'address.po_box', 'no'],
  ['kyc_check', 'address.po_box', 'no_data'],
  ['kyc_check', 'address.street', 'no_match'],
  ['kyc_check', 'name.family_name', 'no_match'],
  ['documentary_verification', 'image_quality', 'medium'],
  ['documentary_verification', 'image_quality', 'high'],
  ['documentary_verification', 'extracted_data.expiration_date', 'not_expired'],
  ['documentary_verification', 'extracted_data.expiration_date', 'no_data'],
  ['documentary_verification', 'extracted_data.name', 'no_data'],
  ['documentary_verification', 'authenticity', 'no_data'],
  ['documentary_verification', 'fraud_analysis_details.issue_date_check', 'no_data'],
  ['documentary_verification', 'aamva_verification', null],
  ['documentary_verification', 'aamva_verification.is_verified', true],
  ['documentary_verification', 'aamva_verification.is_verified', 'false'],
  ['documentary_verification', 'human_review.status', 'no_data'],
  ['selfie_check', 'document_comparison', 'no_input'],
  ['selfie_check', 'liveness_check', 'success'],
  ['selfie_check', 'facial_analysis.nose', 'failed'],
  ['risk_check', 'behavior.user_interactions', 'neutral'],
  ['risk_check', 'behavior.risk_level', 'medium'],
  ['risk_check', 'email.is_deliverable', 'no_data'],
  ['risk_check', 'email.breach_count', 9],
  ['risk_check', 'devices', [{ ip_proxy_type: null }]],
  ['risk_check', 'devices', [{ ip_proxy_type: 'none_detected' }]],
  ['risk_check', 'facial_duplicates', []],
  ['risk_check', 'trust_index_score', 1],
];
