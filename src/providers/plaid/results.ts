import type { KnownReasonId } from '../../model/reasons.js';

/** A path below the step's detail, the values that explain a failure, and the reason they give. */
export type Result = readonly [path: string, values: readonly unknown[], reason: KnownReasonId];

const mismatch = ['no_match', 'partial_match'];
const failed = ['failed'];
const high = ['high'];
const yes = ['yes'];

const compared = [
  ['name', 'name'],
  ['address', 'address'],
  ['date_of_birth', 'birth_date'],
  ['id_number', 'id_number'],
  ['phone_number', 'phone'],
] as const;

/** `kyc_check`: how what the person gave compares with the data sources. */
export const kycResults: readonly Result[] = [
  ...compared.flatMap(([field, datum]): Result[] => [
    [`${field}.summary`, mismatch, `${datum}_mismatch`],
    [`${field}.summary`, ['no_data'], `${datum}_no_record`],
    [`${field}.summary`, ['no_input'], `${datum}_not_given`],
  ]),
  ['address.po_box', yes, 'address_po_box'],
];

/** `documentary_verification.documents[].analysis` of the last attempt. */
export const documentResults: readonly Result[] = [
  ['image_quality', ['low'], 'document_image_quality_low'],
  ['image_quality_details.glare_check', failed, 'document_glare'],
  ['image_quality_details.blur_check', failed, 'document_blurry'],
  ['image_quality_details.dimensions_check', failed, 'document_image_too_small'],
  ['extracted_data.expiration_date', ['expired'], 'document_expired'],
  ['extracted_data.name', mismatch, 'document_name_mismatch'],
  ['extracted_data.date_of_birth', mismatch, 'document_birth_date_mismatch'],
  ['extracted_data.issuing_country', ['no_match'], 'document_country_mismatch'],
  ['extracted_data', [null], 'document_unreadable'],
  ['authenticity', mismatch, 'document_authenticity'],
  ['fraud_analysis_details.type_supported', failed, 'document_type_not_accepted'],
  ['fraud_analysis_details.portrait_presence_check', failed, 'document_portrait_missing'],
  ['fraud_analysis_details.portrait_details_check', failed, 'document_portrait_details'],
  ['fraud_analysis_details.image_composition_check', failed, 'document_image_composition'],
  ['fraud_analysis_details.integrity_check', failed, 'document_integrity'],
  ['fraud_analysis_details.detail_check', failed, 'document_details'],
  ['fraud_analysis_details.issue_date_check', failed, 'document_issue_date'],
  ['aamva_verification.is_verified', [false], 'issuer_record_mismatch'],
  ['human_review.status', failed, 'human_review_failed'],
];

/** `selfie_check.selfies[].analysis` of the last attempt. */
export const selfieResults: readonly Result[] = [
  ['document_comparison', ['no_match'], 'selfie_not_matched'],
  ['liveness_check', failed, 'selfie_liveness_unclear'],
];

/**
 * `risk_check`, for reviewers only: how the person behaved, and what is known of their e-mail address,
 * phone, identity and network.
 */
export const riskResults: readonly Result[] = [
  ['behavior.user_interactions', ['risky'], 'risk_behavior'],
  ['behavior.fraud_ring_detected', yes, 'risk_behavior'],
  ['behavior.bot_detected', yes, 'risk_behavior'],
  ['behavior.risk_level', high, 'risk_behavior'],
  ['email.is_deliverable', ['no'], 'risk_email'],
  ['email.domain_is_disposable', yes, 'risk_email'],
  ['email.top_level_domain_is_suspicious', yes, 'risk_email'],
  ['email.risk_level', high, 'risk_email'],
  ['phone.risk_level', high, 'risk_phone'],
  ['identity_abuse_signals.synthetic_identity.risk_level', high, 'risk_identity_abuse'],
  ['identity_abuse_signals.stolen_identity.risk_level', high, 'risk_identity_abuse'],
  ['network.risk_level', high, 'risk_network'],
];

/** Each of its `devices`. */
export const deviceResults: readonly Result[] = [
  ['ip_proxy_type', ['tor', 'vpn', 'web_proxy', 'public_proxy'], 'risk_device'],
  ['risk_level', high, 'risk_device'],
];
