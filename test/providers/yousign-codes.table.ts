/**
 * The 41 codes of https://developers.yousign.com/docs/follow-video-identity-verification-status :
 * number, the statuses they come with, and the reason each one is.
 */
export type YousignStatus = 'inconclusive' | 'failed';
export type YousignRow = readonly [
  code: number,
  statuses: readonly YousignStatus[],
  reason: string,
];

const inconclusive = ['inconclusive'] as const;
const failed = ['failed'] as const;

export const yousignCodes: readonly YousignRow[] = [
  // Engagement issue
  [1101, inconclusive, 'verification_not_started'],
  [1111, inconclusive, 'verification_postponed'],
  [1112, inconclusive, 'document_not_at_hand'],
  [1113, inconclusive, 'camera_access_denied'],
  [1121, inconclusive, 'session_timed_out'],
  [1199, inconclusive, 'verification_expired'],
  [3001, inconclusive, 'verification_refused'],
  // Technical issue
  [1201, ['inconclusive', 'failed'], 'connection_too_weak'],
  [1202, inconclusive, 'browser_not_supported'],
  [1203, inconclusive, 'camera_missing'],
  // Document capture issue
  [1314, inconclusive, 'document_challenge_timed_out'],
  [1301, failed, 'document_blurry'],
  [1302, failed, 'document_poor_light'],
  [1310, failed, 'document_front_missing'],
  [1311, failed, 'document_back_missing'],
  [1312, failed, 'document_partly_hidden'],
  [1313, failed, 'document_not_moved'],
  // Face capture issue
  [1413, inconclusive, 'face_challenge_timed_out'],
  [1401, failed, 'face_blurry'],
  [1402, failed, 'face_poor_light'],
  [1410, failed, 'face_missing'],
  [1411, failed, 'face_partly_hidden'],
  [1412, failed, 'face_not_moved'],
  // Other issue
  [1901, failed, 'provider_error'],
  [1911, failed, 'video_unreadable'],
  // Document issue
  [2101, failed, 'document_expired'],
  [2102, failed, 'document_type_not_accepted'],
  [2103, failed, 'document_damaged'],
  // Copy issue
  [2201, failed, 'document_photocopy'],
  [2202, failed, 'document_on_screen'],
  // Identity fraud
  [2301, failed, 'document_counterfeit'],
  [2302, failed, 'document_stolen_or_lost'],
  [2303, failed, 'document_sides_differ'],
  [2304, failed, 'face_differs_from_document'],
  [2305, failed, 'face_not_live'],
  [2306, failed, 'appearance_altered'],
  [2307, failed, 'video_altered'],
  [2311, failed, 'face_differs_from_verified'],
  // Consistency, suspicious behavior
  [2401, failed, 'declared_data_mismatch'],
  [2402, failed, 'device_altered'],
  [2403, failed, 'under_duress'],
];
