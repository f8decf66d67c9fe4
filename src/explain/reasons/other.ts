// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const other = {
  provider_error: {
    title: (msg: MsgFn) =>
      msg('The system had a technical problem.', { id: 'reason.provider_error.title' }),
    advice: (msg: MsgFn) =>
      msg('Do the same steps again. If it happens again, tell the company.', {
        id: 'reason.provider_error.advice',
      }),
  },
  video_unreadable: {
    title: (msg: MsgFn) =>
      msg('Your video could not be used.', { id: 'reason.video_unreadable.title' }),
    advice: (msg: MsgFn) =>
      msg('Use a place with strong internet. If you can, use another phone or computer.', {
        id: 'reason.video_unreadable.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
