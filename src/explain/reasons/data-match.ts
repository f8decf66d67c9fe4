// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const dataMatch = {
  details_not_confirmed: {
    title: (msg: MsgFn) =>
      msg('Some of your details could not be confirmed.', {
        id: 'reason.details_not_confirmed.title',
      }),
    advice: (msg: MsgFn) =>
      msg(
        'Fill in all the fields, with your full name and your home address, not a PO box. Then look at each line again. If all is right, leave it as it is.',
        { id: 'reason.details_not_confirmed.advice' },
      ),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
