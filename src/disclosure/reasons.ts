import { isReasonId, type KnownReasonId, type ReasonId } from '../model/reasons.js';
import type { Disclosure, Sensitive, Showable } from './disclosure.js';

/**
 * Which reasons an applicant may be told. To tell of a fraud suspicion, a watchlist hit, a risk
 * score or duress can be a crime (tipping off) or a danger to the person, so those are sensitive,
 * and so are a record at the issuer and a decision made by hand. What the person can put right is
 * showable. A new reason without a class does not compile.
 */
interface ReasonClasses extends Record<KnownReasonId, Disclosure> {
  verification_not_started: 'showable';
  verification_postponed: 'showable';
  document_not_at_hand: 'showable';
  camera_access_denied: 'showable';
  session_timed_out: 'showable';
  verification_expired: 'showable';
  verification_refused: 'showable';

  connection_too_weak: 'showable';
  browser_not_supported: 'showable';
  camera_missing: 'showable';

  document_blurry: 'showable';
  document_poor_light: 'showable';
  document_glare: 'showable';
  document_image_quality_low: 'showable';
  document_image_too_small: 'showable';
  document_unreadable: 'showable';
  document_front_missing: 'showable';
  document_back_missing: 'showable';
  document_partly_hidden: 'showable';
  document_not_moved: 'showable';
  document_portrait_missing: 'showable';
  document_challenge_timed_out: 'showable';

  face_blurry: 'showable';
  face_poor_light: 'showable';
  face_missing: 'showable';
  face_partly_hidden: 'showable';
  face_not_moved: 'showable';
  face_challenge_timed_out: 'showable';
  selfie_not_matched: 'showable';
  selfie_liveness_unclear: 'showable';

  document_expired: 'showable';
  document_type_not_accepted: 'showable';
  document_damaged: 'showable';

  document_photocopy: 'showable';
  document_on_screen: 'showable';

  document_counterfeit: 'sensitive';
  document_stolen_or_lost: 'sensitive';
  document_sides_differ: 'sensitive';
  face_differs_from_document: 'sensitive';
  face_not_live: 'sensitive';
  appearance_altered: 'sensitive';
  video_altered: 'sensitive';
  face_differs_from_verified: 'sensitive';
  document_authenticity: 'sensitive';
  document_portrait_details: 'sensitive';
  document_image_composition: 'sensitive';
  document_integrity: 'sensitive';
  document_details: 'sensitive';
  document_issue_date: 'sensitive';

  declared_data_mismatch: 'showable';

  device_altered: 'sensitive';
  under_duress: 'sensitive';

  provider_error: 'showable';
  video_unreadable: 'showable';

  document_name_mismatch: 'showable';
  document_birth_date_mismatch: 'showable';
  document_country_mismatch: 'showable';
  issuer_record_mismatch: 'sensitive';
  name_mismatch: 'showable';
  address_mismatch: 'showable';
  birth_date_mismatch: 'showable';
  id_number_mismatch: 'showable';
  phone_mismatch: 'showable';

  name_no_record: 'showable';
  address_no_record: 'showable';
  birth_date_no_record: 'showable';
  id_number_no_record: 'showable';
  phone_no_record: 'showable';

  name_not_given: 'showable';
  address_not_given: 'showable';
  birth_date_not_given: 'showable';
  id_number_not_given: 'showable';
  phone_not_given: 'showable';
  address_po_box: 'showable';
  phone_not_verified: 'showable';
  phone_too_many_tries: 'showable';

  watchlist_hit: 'sensitive';

  risk_behavior: 'sensitive';
  risk_email: 'sensitive';
  risk_phone: 'sensitive';
  risk_device: 'sensitive';
  risk_identity_abuse: 'sensitive';
  risk_facial_duplicate: 'sensitive';
  risk_network: 'sensitive';

  human_review_failed: 'sensitive';
}

export type ShowableReasonId = Showable<ReasonClasses>;

const sensitive: Sensitive<ReasonClasses> = {
  document_counterfeit: true,
  document_stolen_or_lost: true,
  document_sides_differ: true,
  face_differs_from_document: true,
  face_not_live: true,
  appearance_altered: true,
  video_altered: true,
  face_differs_from_verified: true,
  document_authenticity: true,
  document_portrait_details: true,
  document_image_composition: true,
  document_integrity: true,
  document_details: true,
  document_issue_date: true,
  device_altered: true,
  under_duress: true,
  issuer_record_mismatch: true,
  watchlist_hit: true,
  risk_behavior: true,
  risk_email: true,
  risk_phone: true,
  risk_device: true,
  risk_identity_abuse: true,
  risk_facial_duplicate: true,
  risk_network: true,
  human_review_failed: true,
};

/** Whether an applicant may be told this reason. One that we do not know is never told. */
export const isShowableReason = (id: ReasonId): id is ShowableReasonId =>
  id !== 'unknown' && isReasonId(id) && !Object.hasOwn(sensitive, id);
