// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const documentState = {
  document_expired: {
    title: (msg: MsgFn) =>
      msg('Your document has expired.', { id: 'reason.document_expired.title' }),
    advice: (msg: MsgFn) =>
      msg('Use a document that is still valid. Check the date on it first.', {
        id: 'reason.document_expired.advice',
      }),
  },
  document_type_not_accepted: {
    title: (msg: MsgFn) =>
      msg('This type of document is not accepted.', {
        id: 'reason.document_type_not_accepted.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Find out which documents are accepted. Use one of those.', {
        id: 'reason.document_type_not_accepted.advice',
      }),
  },
  document_damaged: {
    title: (msg: MsgFn) =>
      msg('Your document looked damaged.', { id: 'reason.document_damaged.title' }),
    advice: (msg: MsgFn) =>
      msg('Use a document that is whole and easy to read.', {
        id: 'reason.document_damaged.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
