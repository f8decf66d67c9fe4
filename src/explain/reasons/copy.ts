// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const copy = {
  document_not_original: {
    title: (msg: MsgFn) =>
      msg('The document itself could not be seen.', { id: 'reason.document_not_original.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'Hold the card or passport itself in front of the camera. Do not use a copy on paper or on a screen.',
        { id: 'reason.document_not_original.advice' },
      ),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
