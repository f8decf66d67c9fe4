// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const engagement = {
  verification_not_started: {
    title: (msg: MsgFn) =>
      msg('Your identity check was not started.', { id: 'reason.verification_not_started.title' }),
    advice: (msg: MsgFn) =>
      msg('Open the link and follow the steps on the screen.', {
        id: 'reason.verification_not_started.advice',
      }),
  },
  verification_postponed: {
    title: (msg: MsgFn) =>
      msg('You chose to do the identity check later.', {
        id: 'reason.verification_postponed.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Pick a time when you have your document with you. Do all the steps without a break.', {
        id: 'reason.verification_postponed.advice',
      }),
  },
  document_not_at_hand: {
    title: (msg: MsgFn) =>
      msg('You said that you did not have your document with you.', {
        id: 'reason.document_not_at_hand.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Have your document next to you before you start.', {
        id: 'reason.document_not_at_hand.advice',
      }),
  },
  camera_access_denied: {
    title: (msg: MsgFn) =>
      msg('The page was not allowed to use your camera.', {
        id: 'reason.camera_access_denied.title',
      }),
    advice: (msg: MsgFn) =>
      msg(
        'Allow the camera when you are asked. If you are not asked, allow it in your browser settings.',
        { id: 'reason.camera_access_denied.advice' },
      ),
  },
  session_timed_out: {
    title: (msg: MsgFn) =>
      msg('The time ran out before you were finished.', { id: 'reason.session_timed_out.title' }),
    advice: (msg: MsgFn) =>
      msg('Get your document ready before you start. Do all the steps without a break.', {
        id: 'reason.session_timed_out.advice',
      }),
  },
  verification_expired: {
    title: (msg: MsgFn) =>
      msg('Too many days passed before you were finished.', {
        id: 'reason.verification_expired.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Start as soon as you can. Do all the steps without a break.', {
        id: 'reason.verification_expired.advice',
      }),
  },
  verification_refused: {
    title: (msg: MsgFn) =>
      msg('You chose not to do the identity check.', { id: 'reason.verification_refused.title' }),
    advice: (msg: MsgFn) =>
      msg('Choose to go on if you have changed your mind. Ask for help if you have questions.', {
        id: 'reason.verification_refused.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
