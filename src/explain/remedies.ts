// What to do about several reasons at once, under the lead; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { Remedy } from '../model/remedies.js';
import type { Text } from './text.js';

/** `decision` is missing: nothing that the person could do. */
export const remedyTexts: Readonly<Record<Exclude<Remedy, 'decision'>, Text>> = {
  other_document: (msg: MsgFn) =>
    msg(
      'Use another document that has your photo. It must be whole and still valid. Ask the company which documents you can use.',
      { id: 'reason.remedy.other_document' },
    ),
  original_document: (msg: MsgFn) =>
    msg(
      'Use the document itself, not a copy on paper or on a screen. Hold it in front of the camera.',
      { id: 'reason.remedy.original_document' },
    ),
  document_picture: (msg: MsgFn) =>
    msg(
      'Use good light, and keep bright spots and fingers off the document. Show every side you are asked for. Hold it close and still, and move it only when the screen asks.',
      { id: 'reason.remedy.document_picture' },
    ),
  face_picture: (msg: MsgFn) =>
    msg(
      'Turn your face to a window or a lamp. Show your whole face, with no mask or dark glasses. Keep still, and move only when the screen asks.',
      { id: 'reason.remedy.face_picture' },
    ),
  phone_code: (msg: MsgFn) =>
    msg('Look at your phone number again. Then enter the newest code that is sent to it.', {
      id: 'reason.remedy.phone_code',
    }),
  details: (msg: MsgFn) =>
    msg(
      'Fill in all the fields, with your name, date of birth and country just as on your document. Then look at each line again. If you cannot change a detail, tell the company.',
      { id: 'reason.remedy.details' },
    ),
  device: (msg: MsgFn) =>
    msg(
      'Use a phone or computer with a camera, where the internet is strong. Use a browser that is up to date. When you are asked about the camera, choose “Allow”.',
      { id: 'reason.remedy.device' },
    ),
  preparation: (msg: MsgFn) =>
    msg(
      'Start soon, and have your document with you. Do all the steps without a break. If you have questions, ask the company first.',
      { id: 'reason.remedy.preparation' },
    ),
  later: (msg: MsgFn) =>
    msg(
      'The system had a problem, so the same steps may work next time. If you can, use strong internet.',
      { id: 'reason.remedy.later' },
    ),
};
