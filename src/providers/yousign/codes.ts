import type { KnownReasonId, ReasonCategory } from '../../model/reasons.js';

/**
 * Reason codes of a video identity verification, without their prefix `IDVV_`.
 * https://developers.yousign.com/docs/follow-video-identity-verification-status
 */
export const codes: Readonly<Record<string, KnownReasonId>> = {
  1101: 'verification_not_started',
  1111: 'verification_postponed',
  1112: 'document_not_at_hand',
  1113: 'camera_access_denied',
  1121: 'session_timed_out',
  1199: 'verification_expired',
  1201: 'connection_too_weak',
  1202: 'browser_not_supported',
  1203: 'camera_missing',
  1301: 'document_blurry',
  1302: 'document_poor_light',
  1310: 'document_front_missing',
  1311: 'document_back_missing',
  1312: 'document_partly_hidden',
  1313: 'document_not_moved',
  1314: 'document_challenge_timed_out',
  1401: 'face_blurry',
  1402: 'face_poor_light',
  1410: 'face_missing',
  1411: 'face_partly_hidden',
  1412: 'face_not_moved',
  1413: 'face_challenge_timed_out',
  1901: 'provider_error',
  1911: 'video_unreadable',
  2101: 'document_expired',
  2102: 'document_type_not_accepted',
  2103: 'document_damaged',
  2201: 'document_photocopy',
  2202: 'document_on_screen',
  2301: 'document_counterfeit',
  2302: 'document_stolen_or_lost',
  2303: 'document_sides_differ',
  2304: 'face_differs_from_document',
  2305: 'face_not_live',
  2306: 'appearance_altered',
  2307: 'video_altered',
  2311: 'face_differs_from_verified',
  2401: 'declared_data_mismatch',
  2402: 'device_altered',
  2403: 'under_duress',
  3001: 'verification_refused',
};

/**
 * The first two digits of a code are its type, so that one which was added later still has one.
 * 24 is missing: it stands for consistency and for suspicious behavior.
 */
export const categoryOfRange: Readonly<Record<string, ReasonCategory>> = {
  11: 'engagement',
  12: 'technical',
  13: 'document_capture',
  14: 'face_capture',
  19: 'other',
  21: 'document',
  22: 'copy',
  23: 'identity_fraud',
  30: 'engagement',
};
