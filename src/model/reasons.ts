/**
 * Canonical reasons: why a step or a verification did not pass. Many provider codes map to one
 * reason, so its words are written and translated once. Two codes that may not be told to the same
 * people never share a reason (see `disclosure/reasons.ts`).
 */

/** The ten types that Yousign publishes, and six for what other providers' results say. */
export const reasonCategories = [
  'engagement',
  'technical',
  'document_capture',
  'face_capture',
  'document',
  'copy',
  'identity_fraud',
  'consistency',
  'suspicious_behavior',
  'other',
  'data_match',
  'coverage',
  'input',
  'screening',
  'risk',
  'review',
] as const;
export type ReasonCategory = (typeof reasonCategories)[number];

/** Every reason and its category. */
export const reasons = {
  verification_not_started: 'engagement',
  verification_postponed: 'engagement',
  document_not_at_hand: 'engagement',
  camera_access_denied: 'engagement',
  session_timed_out: 'engagement',
  verification_expired: 'engagement',
  verification_refused: 'engagement',
  verification_not_finished: 'engagement',

  connection_too_weak: 'technical',
  browser_not_supported: 'technical',
  camera_missing: 'technical',

  document_blurry: 'document_capture',
  document_poor_light: 'document_capture',
  document_glare: 'document_capture',
  document_image_quality_low: 'document_capture',
  document_image_too_small: 'document_capture',
  document_unreadable: 'document_capture',
  document_front_missing: 'document_capture',
  document_back_missing: 'document_capture',
  document_partly_hidden: 'document_capture',
  document_not_moved: 'document_capture',
  document_portrait_missing: 'document_capture',
  document_challenge_timed_out: 'document_capture',

  face_blurry: 'face_capture',
  face_poor_light: 'face_capture',
  face_missing: 'face_capture',
  face_partly_hidden: 'face_capture',
  face_not_moved: 'face_capture',
  face_challenge_timed_out: 'face_capture',
  selfie_not_matched: 'face_capture',
  selfie_liveness_unclear: 'face_capture',
  selfie_not_confirmed: 'face_capture',

  document_expired: 'document',
  document_type_not_accepted: 'document',
  document_damaged: 'document',

  document_photocopy: 'copy',
  document_on_screen: 'copy',
  document_not_original: 'copy',

  document_counterfeit: 'identity_fraud',
  document_stolen_or_lost: 'identity_fraud',
  document_sides_differ: 'identity_fraud',
  face_differs_from_document: 'identity_fraud',
  face_not_live: 'identity_fraud',
  appearance_altered: 'identity_fraud',
  video_altered: 'identity_fraud',
  face_differs_from_verified: 'identity_fraud',
  document_authenticity: 'identity_fraud',
  document_portrait_details: 'identity_fraud',
  document_image_composition: 'identity_fraud',
  document_integrity: 'identity_fraud',
  document_details: 'identity_fraud',
  document_issue_date: 'identity_fraud',

  declared_data_mismatch: 'consistency',

  device_altered: 'suspicious_behavior',
  under_duress: 'suspicious_behavior',

  provider_error: 'other',
  video_unreadable: 'other',

  document_name_mismatch: 'data_match',
  document_birth_date_mismatch: 'data_match',
  document_country_mismatch: 'data_match',
  issuer_record_mismatch: 'data_match',
  name_mismatch: 'data_match',
  address_mismatch: 'data_match',
  birth_date_mismatch: 'data_match',
  id_number_mismatch: 'data_match',
  phone_mismatch: 'data_match',
  details_not_confirmed: 'data_match',

  name_no_record: 'coverage',
  address_no_record: 'coverage',
  birth_date_no_record: 'coverage',
  id_number_no_record: 'coverage',
  phone_no_record: 'coverage',

  name_not_given: 'input',
  address_not_given: 'input',
  birth_date_not_given: 'input',
  id_number_not_given: 'input',
  phone_not_given: 'input',
  address_po_box: 'input',
  phone_not_verified: 'input',
  phone_too_many_tries: 'input',

  watchlist_hit: 'screening',

  risk_behavior: 'risk',
  risk_email: 'risk',
  risk_phone: 'risk',
  risk_device: 'risk',
  risk_identity_abuse: 'risk',
  risk_facial_duplicate: 'risk',
  risk_network: 'risk',

  human_review_failed: 'review',
} as const satisfies Record<string, ReasonCategory>;

/** A reason the kit has words for. */
export type KnownReasonId = keyof typeof reasons;
/**
 * A reason that the site has added with `extend`. The dot, as in `acme.gloves_worn`, keeps it apart
 * from the kit's own, also from those of later versions.
 * @pattern ^[A-Za-z][A-Za-z0-9_-]*([.][A-Za-z0-9_-]+)+$
 */
export type OwnReasonId = `${string}.${string}`;
/** `unknown` is a code that the kit has no reason for. */
export type ReasonId = KnownReasonId | OwnReasonId | 'unknown';

/** Whether the kit itself has words for this reason. */
export const isKnownReasonId = (value: unknown): value is KnownReasonId =>
  typeof value === 'string' && Object.hasOwn(reasons, value);

export const reasonIds = Object.keys(reasons) as KnownReasonId[];
