// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const faceCapture = {
  face_blurry: {
    title: (msg: MsgFn) =>
      msg('The picture of your face was not sharp.', { id: 'reason.face_blurry.title' }),
    advice: (msg: MsgFn) =>
      msg('Wipe the camera with a soft cloth. Hold your phone or computer still.', {
        id: 'reason.face_blurry.advice',
      }),
  },
  face_poor_light: {
    title: (msg: MsgFn) =>
      msg('The light was not good enough to see your face clearly.', {
        id: 'reason.face_poor_light.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Turn your face to a window or a lamp. Do not stand with a strong light behind you.', {
        id: 'reason.face_poor_light.advice',
      }),
  },
  face_missing: {
    title: (msg: MsgFn) =>
      msg('The camera did not see your face.', { id: 'reason.face_missing.title' }),
    advice: (msg: MsgFn) =>
      msg('Hold the camera in front of your face. Keep your whole face on the screen.', {
        id: 'reason.face_missing.advice',
      }),
  },
  face_partly_hidden: {
    title: (msg: MsgFn) =>
      msg('The camera did not see your whole face from the front.', {
        id: 'reason.face_partly_hidden.title',
      }),
    advice: (msg: MsgFn) =>
      msg(
        'Look straight at the camera. Keep your whole face free, with no mask, hand or hair over it.',
        { id: 'reason.face_partly_hidden.advice' },
      ),
  },
  face_not_moved: {
    title: (msg: MsgFn) =>
      msg('The camera did not see your head move.', { id: 'reason.face_not_moved.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'When the screen asks you to, turn your head slowly. If you cannot do this, tell the company.',
        { id: 'reason.face_not_moved.advice' },
      ),
  },
  face_challenge_timed_out: {
    title: (msg: MsgFn) =>
      msg('The time ran out while you were showing your face.', {
        id: 'reason.face_challenge_timed_out.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Find a quiet place with good light. Do what the screen says until the end.', {
        id: 'reason.face_challenge_timed_out.advice',
      }),
  },
  selfie_not_confirmed: {
    title: (msg: MsgFn) =>
      msg('Your selfie could not be confirmed.', { id: 'reason.selfie_not_confirmed.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'Look straight at the camera in good light, with no mask or dark glasses. Do what the screen asks you to do.',
        { id: 'reason.selfie_not_confirmed.advice' },
      ),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
