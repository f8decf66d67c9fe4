// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const technical = {
  connection_too_weak: {
    title: (msg: MsgFn) =>
      msg('Your internet connection was too weak.', { id: 'reason.connection_too_weak.title' }),
    advice: (msg: MsgFn) =>
      msg('Use Wi-Fi, or go where your phone signal is strong.', {
        id: 'reason.connection_too_weak.advice',
      }),
  },
  browser_not_supported: {
    title: (msg: MsgFn) =>
      msg('Your browser could not send video.', { id: 'reason.browser_not_supported.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'Update your browser, or use another one. If that does not help, use a newer phone or a computer.',
        { id: 'reason.browser_not_supported.advice' },
      ),
  },
  camera_missing: {
    title: (msg: MsgFn) =>
      msg('No camera was found on your device.', { id: 'reason.camera_missing.title' }),
    advice: (msg: MsgFn) =>
      msg('Use a phone, tablet or computer with a camera.', { id: 'reason.camera_missing.advice' }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
