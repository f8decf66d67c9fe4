/**
 * The steps the kit has words for, named as their providers name them. A step with another name keeps
 * it if it looks like a code, and is drawn with a neutral label.
 */

/** https://plaid.com/docs/api/products/identity-verification/, in the order of the flow. */
export const plaidSteps = [
  'accept_tos',
  'verify_sms',
  'kyc_check',
  'documentary_verification',
  'selfie_check',
  'watchlist_screening',
  'risk_check',
] as const;

/** Action groups of a Yousign workflow session. */
export const yousignActionGroups = [
  'identity_verification',
  'proof_of_address_verification',
  'bank_account_verification',
  'company_verification',
  'watchlist_verification',
  'signature_request',
] as const;

/**
 * Plan keys of IDmeta's SDK, and `biometrics`, which its webhooks say: what the person does first,
 * checks behind the scenes last.
 */
export const idmetaPlans = [
  'custom_form',
  'sms_verification',
  'email_verification',
  'document_verification',
  'document_verification_v2',
  'custom_document',
  'ktp_details_extraction',
  'scan_qr',
  'qr_verification',
  'philippines_driving_license',
  'philippines_social_security',
  'philippines_prc',
  'philippines_nbi_clearance',
  'philippines_national_police',
  'australia_passport',
  'australia_immigration',
  'australia_citizenship_certificate',
  'australia_death_certificate',
  'australia_birth_certificate',
  'australia_asic_misc',
  'australia_aec',
  'australia_driver_license',
  'australia_medicare_card',
  'australia_centrelink_card',
  'australia_change_of_name_certificate',
  'australia_marriage_certificate',
  'australia_visa',
  'biometrics',
  'biometrics_registration',
  'biometrics_verification',
  'biometrics_face_compare',
  'biometrics_voice_liveness',
  'dukcapil',
  'dukcapil_facematch',
  'kyb_comprehensive',
  'finlink',
  'aml',
  'business_aml',
  'phone_social',
  'email_social',
] as const;

export const stepNames = [...plaidSteps, ...yousignActionGroups, ...idmetaPlans] as const;
/** A step the kit has words for. */
export type StepName = (typeof stepNames)[number];

const known: ReadonlySet<string> = new Set(stepNames);
export const isStepName = (name: string): name is StepName => known.has(name);
