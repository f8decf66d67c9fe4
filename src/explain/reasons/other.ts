// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const other = {
  provider_error: {
    title: (msg: MsgFn) =>
      msg('A technical problem came up during your identity check.', {
        id: 'reason.provider_error.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Follow the same steps again. If the problem comes back, ask for help.', {
        id: 'reason.provider_error.advice',
      }),
  },
  video_unreadable: {
    title: (msg: MsgFn) =>
      msg('Your video could not be played.', { id: 'reason.video_unreadable.title' }),
    advice: (msg: MsgFn) =>
      msg('Use a strong internet connection. Use another device if you can.', {
        id: 'reason.video_unreadable.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
