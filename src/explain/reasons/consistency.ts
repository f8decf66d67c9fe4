// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const consistency = {
  declared_data_mismatch: {
    title: (msg: MsgFn) =>
      msg('Some details are not the same as on your document.', {
        id: 'reason.declared_data_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg(
        'Look at your name, date of birth and country. Give them just as they are on your document. If you cannot change a detail, tell the company.',
        { id: 'reason.declared_data_mismatch.advice' },
      ),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
