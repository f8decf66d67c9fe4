// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const consistency = {
  declared_data_mismatch: {
    title: (msg: MsgFn) =>
      msg('Some details on your document are different from the details that were entered.', {
        id: 'reason.declared_data_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check that your details are entered exactly as they are on your document.', {
        id: 'reason.declared_data_mismatch.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
