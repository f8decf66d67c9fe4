// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const documentState = {
  document_expired: {
    title: (msg: MsgFn) =>
      msg('Your document is past its end date.', { id: 'reason.document_expired.title' }),
    advice: (msg: MsgFn) =>
      msg('Use a document that is still valid. Look at its end date first.', {
        id: 'reason.document_expired.advice',
      }),
  },
  document_type_not_accepted: {
    title: (msg: MsgFn) =>
      msg('This kind of document cannot be used here.', {
        id: 'reason.document_type_not_accepted.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Ask the company which documents you can use. Then use one of those.', {
        id: 'reason.document_type_not_accepted.advice',
      }),
  },
  document_damaged: {
    title: (msg: MsgFn) =>
      msg('Your document looked damaged.', { id: 'reason.document_damaged.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'Use a document that is not torn and is easy to read. If you have no other, tell the company.',
        { id: 'reason.document_damaged.advice' },
      ),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
