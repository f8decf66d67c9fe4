import { isShowable, ownReasons } from '../model/own-vocabulary.js';
import {
  isKnownReasonId,
  reasons,
  type KnownReasonId,
  type OwnReasonId,
  type ReasonCategory,
  type ReasonId,
} from '../model/reasons.js';
import type { Disclosure, NamesOf, OtherNames } from './disclosure.js';

/**
 * Which reasons an applicant may be told. To tell of a fraud suspicion, a watchlist hit, a risk
 * score or duress can be a crime (tipping off) or a danger to the person, so those are sensitive,
 * and so are a record at the issuer and a decision made by hand. What the person can put right is
 * showable. A coarse reason is told in general terms, because the detail would serve a thief (which
 * of the stolen data are right, which check took notice) or somebody who forces the person (what
 * they chose). A new reason without a class does not compile.
 */
interface ReasonClasses
  extends Record<KnownReasonId, Disclosure | 'coarse'>, Record<OfSensitiveCategory, 'sensitive'> {
  verification_not_started: 'coarse';
  verification_postponed: 'coarse';
  document_not_at_hand: 'coarse';
  camera_access_denied: 'showable';
  session_timed_out: 'coarse';
  verification_expired: 'showable';
  verification_refused: 'coarse';
  verification_not_finished: 'showable';

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
  selfie_not_matched: 'coarse';
  selfie_liveness_unclear: 'coarse';
  selfie_not_confirmed: 'showable';

  document_expired: 'showable';
  document_type_not_accepted: 'showable';
  document_damaged: 'showable';

  document_photocopy: 'coarse';
  document_on_screen: 'coarse';
  document_not_original: 'showable';

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

  document_name_mismatch: 'coarse';
  document_birth_date_mismatch: 'coarse';
  document_country_mismatch: 'coarse';
  issuer_record_mismatch: 'sensitive';
  name_mismatch: 'coarse';
  address_mismatch: 'coarse';
  birth_date_mismatch: 'coarse';
  id_number_mismatch: 'coarse';
  phone_mismatch: 'coarse';
  details_not_confirmed: 'showable';

  name_no_record: 'coarse';
  address_no_record: 'coarse';
  birth_date_no_record: 'coarse';
  id_number_no_record: 'coarse';
  phone_no_record: 'coarse';

  name_not_given: 'coarse';
  address_not_given: 'coarse';
  birth_date_not_given: 'coarse';
  id_number_not_given: 'coarse';
  phone_not_given: 'coarse';
  address_po_box: 'coarse';
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

/** The reasons that applicants are told as they are. */
export type ShowableReasonId = NamesOf<ReasonClasses, 'showable'>;
type CoarseReasonId = NamesOf<ReasonClasses, 'coarse'>;

/** No reason of these kinds is ever told. */
const sensitiveCategories = [
  'identity_fraud',
  'suspicious_behavior',
  'screening',
  'risk',
  'review',
] as const satisfies readonly ReasonCategory[];

type OfSensitiveCategory = NamesOf<typeof reasons, (typeof sensitiveCategories)[number]>;

/** The sensitive reasons of other kinds; each must be listed to compile. */
const sensitive: OtherNames<
  ReasonClasses,
  ShowableReasonId | CoarseReasonId | OfSensitiveCategory
> = { issuer_record_mismatch: true };

const isSensitive = (id: KnownReasonId): boolean =>
  (sensitiveCategories as readonly ReasonCategory[]).includes(reasons[id]) ||
  Object.hasOwn(sensitive, id);

/** The general terms in which a coarse reason is told. */
const toldAs: Readonly<Record<CoarseReasonId, ShowableReasonId>> = {
  name_mismatch: 'details_not_confirmed',
  address_mismatch: 'details_not_confirmed',
  birth_date_mismatch: 'details_not_confirmed',
  id_number_mismatch: 'details_not_confirmed',
  phone_mismatch: 'details_not_confirmed',
  name_no_record: 'details_not_confirmed',
  address_no_record: 'details_not_confirmed',
  birth_date_no_record: 'details_not_confirmed',
  id_number_no_record: 'details_not_confirmed',
  phone_no_record: 'details_not_confirmed',
  name_not_given: 'details_not_confirmed',
  address_not_given: 'details_not_confirmed',
  birth_date_not_given: 'details_not_confirmed',
  id_number_not_given: 'details_not_confirmed',
  phone_not_given: 'details_not_confirmed',
  address_po_box: 'details_not_confirmed',
  selfie_not_matched: 'selfie_not_confirmed',
  selfie_liveness_unclear: 'selfie_not_confirmed',
  verification_not_started: 'verification_not_finished',
  verification_postponed: 'verification_not_finished',
  document_not_at_hand: 'verification_not_finished',
  session_timed_out: 'verification_not_finished',
  verification_refused: 'verification_not_finished',
  document_photocopy: 'document_not_original',
  document_on_screen: 'document_not_original',
  document_name_mismatch: 'declared_data_mismatch',
  document_birth_date_mismatch: 'declared_data_mismatch',
  document_country_mismatch: 'declared_data_mismatch',
};

/**
 * The reason as an applicant may be told it; `undefined` if not at all. One that we do not know is
 * never told, and one that the site has added only if it says so.
 */
export function toldReason(id: ReasonId): ShowableReasonId | OwnReasonId | undefined {
  if (Object.hasOwn(toldAs, id)) return toldAs[id as CoarseReasonId];
  const isTold = isKnownReasonId(id) ? !isSensitive(id) : isShowable(ownReasons.get(id));
  return isTold ? (id as ShowableReasonId | OwnReasonId) : undefined;
}
