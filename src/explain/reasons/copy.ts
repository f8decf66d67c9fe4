// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const copy = {
  document_photocopy: {
    title: (msg: MsgFn) =>
      msg('Only the original document is accepted, not a copy.', {
        id: 'reason.document_photocopy.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Show the document itself, not a copy or a printout of it.', {
        id: 'reason.document_photocopy.advice',
      }),
  },
  document_on_screen: {
    title: (msg: MsgFn) =>
      msg('Only the original document is accepted, not a picture of it.', {
        id: 'reason.document_on_screen.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Show the document itself, not a screen with a picture of it.', {
        id: 'reason.document_on_screen.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
