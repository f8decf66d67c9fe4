// What the provider means (engagement, technical, document capture and face capture), beside the code; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { ReasonId } from '../../../model/reasons.js';
import type { Text } from '../../text.js';

export const captureMeanings = {
  verification_not_started: (msg: MsgFn) =>
    msg('The person never began the verification.', {
      id: 'reviewer.reason.verification_not_started',
    }),
  verification_postponed: (msg: MsgFn) =>
    msg('The person chose the button for doing it later.', {
      id: 'reviewer.reason.verification_postponed',
    }),
  document_not_at_hand: (msg: MsgFn) =>
    msg('The person stated that the document was not within reach.', {
      id: 'reviewer.reason.document_not_at_hand',
    }),
  camera_access_denied: (msg: MsgFn) =>
    msg('The person did not let the page use the camera, although it explained how.', {
      id: 'reviewer.reason.camera_access_denied',
    }),
  session_timed_out: (msg: MsgFn) =>
    msg('The person left before the recording began, and the link ran out.', {
      id: 'reviewer.reason.session_timed_out',
    }),
  verification_expired: (msg: MsgFn) =>
    msg('The verification was open for too many days without being finished.', {
      id: 'reviewer.reason.verification_expired',
    }),
  verification_refused: (msg: MsgFn) =>
    msg('The person chose the button for refusing the verification.', {
      id: 'reviewer.reason.verification_refused',
    }),
  connection_too_weak: (msg: MsgFn) =>
    msg('The connection was too weak for the recording.', {
      id: 'reviewer.reason.connection_too_weak',
    }),
  browser_not_supported: (msg: MsgFn) =>
    msg('The browser could not stream video.', { id: 'reviewer.reason.browser_not_supported' }),
  camera_missing: (msg: MsgFn) =>
    msg('The device had no camera.', { id: 'reviewer.reason.camera_missing' }),
  document_blurry: (msg: MsgFn) =>
    msg('The document is too blurry in the picture or video.', {
      id: 'reviewer.reason.document_blurry',
    }),
  document_poor_light: (msg: MsgFn) =>
    msg('The light was too poor while the document was captured.', {
      id: 'reviewer.reason.document_poor_light',
    }),
  document_glare: (msg: MsgFn) =>
    msg('A reflection covers something on the document.', { id: 'reviewer.reason.document_glare' }),
  document_image_quality_low: (msg: MsgFn) =>
    msg('The overall quality of the document picture is low.', {
      id: 'reviewer.reason.document_image_quality_low',
    }),
  document_image_too_small: (msg: MsgFn) =>
    msg('The document picture does not have the required size.', {
      id: 'reviewer.reason.document_image_too_small',
    }),
  document_unreadable: (msg: MsgFn) =>
    msg('No data could be read from the document.', { id: 'reviewer.reason.document_unreadable' }),
  document_front_missing: (msg: MsgFn) =>
    msg('The front of the document was not captured.', {
      id: 'reviewer.reason.document_front_missing',
    }),
  document_back_missing: (msg: MsgFn) =>
    msg('The back of the document was not captured.', {
      id: 'reviewer.reason.document_back_missing',
    }),
  document_partly_hidden: (msg: MsgFn) =>
    msg('A part of the document is covered.', { id: 'reviewer.reason.document_partly_hidden' }),
  document_not_moved: (msg: MsgFn) =>
    msg('The document was held still and not shown in motion.', {
      id: 'reviewer.reason.document_not_moved',
    }),
  document_portrait_missing: (msg: MsgFn) =>
    msg('No portrait was found on the document.', {
      id: 'reviewer.reason.document_portrait_missing',
    }),
  document_challenge_timed_out: (msg: MsgFn) =>
    msg('The person did not complete the document challenge before the verification ran out.', {
      id: 'reviewer.reason.document_challenge_timed_out',
    }),
  face_blurry: (msg: MsgFn) =>
    msg('The face is too blurry in the video.', { id: 'reviewer.reason.face_blurry' }),
  face_poor_light: (msg: MsgFn) =>
    msg('The light was too poor while the face was captured.', {
      id: 'reviewer.reason.face_poor_light',
    }),
  face_missing: (msg: MsgFn) =>
    msg('No face was presented.', { id: 'reviewer.reason.face_missing' }),
  face_partly_hidden: (msg: MsgFn) =>
    msg('The face was not fully visible from the front.', {
      id: 'reviewer.reason.face_partly_hidden',
    }),
  face_not_moved: (msg: MsgFn) =>
    msg('The person made no movement that shows liveness.', {
      id: 'reviewer.reason.face_not_moved',
    }),
  face_challenge_timed_out: (msg: MsgFn) =>
    msg('The person did not complete the face challenge before the verification ran out.', {
      id: 'reviewer.reason.face_challenge_timed_out',
    }),
  selfie_not_matched: (msg: MsgFn) =>
    msg('The selfie does not match the portrait on the document.', {
      id: 'reviewer.reason.selfie_not_matched',
    }),
  selfie_liveness_unclear: (msg: MsgFn) =>
    msg('The liveness check of the selfie was not passed.', {
      id: 'reviewer.reason.selfie_liveness_unclear',
    }),
  selfie_not_confirmed: (msg: MsgFn) =>
    msg('The selfie was not confirmed.', { id: 'reviewer.reason.selfie_not_confirmed' }),
  verification_not_finished: (msg: MsgFn) =>
    msg('The person did not finish the verification.', {
      id: 'reviewer.reason.verification_not_finished',
    }),
} satisfies Partial<Record<ReasonId, Text>>;
