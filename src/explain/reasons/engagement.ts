// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const engagement = {
  camera_access_denied: {
    title: (msg: MsgFn) =>
      msg('The page could not use your camera.', { id: 'reason.camera_access_denied.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'When you are asked about the camera, choose “Allow”. If you are not asked, look in the settings of your phone or browser.',
        { id: 'reason.camera_access_denied.advice' },
      ),
  },
  verification_expired: {
    title: (msg: MsgFn) =>
      msg('The last day for this identity check has passed.', {
        id: 'reason.verification_expired.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Start on the first day you can. Do all the steps without a break.', {
        id: 'reason.verification_expired.advice',
      }),
  },
  verification_not_finished: {
    title: (msg: MsgFn) =>
      msg('The identity check was not finished.', { id: 'reason.verification_not_finished.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'Have your document with you when you start. Do all the steps without a break. If you have questions, ask the company first.',
        { id: 'reason.verification_not_finished.advice' },
      ),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
