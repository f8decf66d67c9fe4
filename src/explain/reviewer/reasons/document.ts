// What the provider means (document, copy, identity fraud and suspicious behavior), beside the code; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { ReasonId } from '../../../model/reasons.js';
import type { Text } from '../../text.js';

export const documentMeanings = {
  document_expired: (msg: MsgFn) =>
    msg('The document had already expired when it was presented.', {
      id: 'reviewer.reason.document_expired',
    }),
  document_type_not_accepted: (msg: MsgFn) =>
    msg('Documents of this type are not accepted or not supported.', {
      id: 'reviewer.reason.document_type_not_accepted',
    }),
  document_damaged: (msg: MsgFn) =>
    msg('The document is damaged.', { id: 'reviewer.reason.document_damaged' }),
  document_photocopy: (msg: MsgFn) =>
    msg('A photocopy was presented instead of the document.', {
      id: 'reviewer.reason.document_photocopy',
    }),
  document_on_screen: (msg: MsgFn) =>
    msg('The document was presented on a screen.', { id: 'reviewer.reason.document_on_screen' }),
  document_counterfeit: (msg: MsgFn) =>
    msg('The document is judged to be counterfeit or falsified.', {
      id: 'reviewer.reason.document_counterfeit',
    }),
  document_stolen_or_lost: (msg: MsgFn) =>
    msg('The document is on record as stolen or lost.', {
      id: 'reviewer.reason.document_stolen_or_lost',
    }),
  document_sides_differ: (msg: MsgFn) =>
    msg('The front and the back belong to two different documents.', {
      id: 'reviewer.reason.document_sides_differ',
    }),
  face_differs_from_document: (msg: MsgFn) =>
    msg('The face does not match the photo on the document.', {
      id: 'reviewer.reason.face_differs_from_document',
    }),
  face_not_live: (msg: MsgFn) =>
    msg('The face shown was a photo or video of somebody else.', {
      id: 'reviewer.reason.face_not_live',
    }),
  appearance_altered: (msg: MsgFn) =>
    msg('The person changed their appearance.', { id: 'reviewer.reason.appearance_altered' }),
  video_altered: (msg: MsgFn) =>
    msg('The video was manipulated digitally.', { id: 'reviewer.reason.video_altered' }),
  face_differs_from_verified: (msg: MsgFn) =>
    msg('The face differs from the one in the earlier verification of this identity.', {
      id: 'reviewer.reason.face_differs_from_verified',
    }),
  document_authenticity: (msg: MsgFn) =>
    msg('The document does not, or only partly, follow its type’s format and security rules.', {
      id: 'reviewer.reason.document_authenticity',
    }),
  document_portrait_details: (msg: MsgFn) =>
    msg('The portrait failed checks of how it is embedded or of its facial features.', {
      id: 'reviewer.reason.document_portrait_details',
    }),
  document_image_composition: (msg: MsgFn) =>
    msg('The picture seems to be taken from a screen or made digitally.', {
      id: 'reviewer.reason.document_image_composition',
    }),
  document_integrity: (msg: MsgFn) =>
    msg('Data differs between the security elements of the document.', {
      id: 'reviewer.reason.document_integrity',
    }),
  document_details: (msg: MsgFn) =>
    msg('The style or layout of the document is not as expected.', {
      id: 'reviewer.reason.document_details',
    }),
  document_issue_date: (msg: MsgFn) =>
    msg('The issue date is not valid or could not be confirmed.', {
      id: 'reviewer.reason.document_issue_date',
    }),
  device_altered: (msg: MsgFn) =>
    msg('The device was modified technically.', { id: 'reviewer.reason.device_altered' }),
  under_duress: (msg: MsgFn) =>
    msg(
      'The person seems to have been under duress; think of their safety before you make contact.',
      { id: 'reviewer.reason.under_duress' },
    ),
  document_not_original: (msg: MsgFn) =>
    msg('A copy or a picture was presented in the place of the document.', {
      id: 'reviewer.reason.document_not_original',
    }),
} satisfies Partial<Record<ReasonId, Text>>;
