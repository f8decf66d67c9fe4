// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const input = {
  phone_not_verified: {
    title: (msg: MsgFn) =>
      msg('Your phone number could not be confirmed.', { id: 'reason.phone_not_verified.title' }),
    advice: (msg: MsgFn) =>
      msg('Look at your phone number again. Then enter the code that is sent to it.', {
        id: 'reason.phone_not_verified.advice',
      }),
  },
  phone_too_many_tries: {
    title: (msg: MsgFn) =>
      msg('The code sent to your phone was tried too many times.', {
        id: 'reason.phone_too_many_tries.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Wait for a new code. Enter only the newest one.', {
        id: 'reason.phone_too_many_tries.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
