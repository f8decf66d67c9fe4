// What the provider means (other, screening, risk and review), beside the code; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { ReasonId } from '../../../model/reasons.js';
import type { Text } from '../../text.js';

export const signalsMeanings = {
  provider_error: (msg: MsgFn) =>
    msg('An internal error at the provider stopped the verification.', {
      id: 'reviewer.reason.provider_error',
    }),
  video_unreadable: (msg: MsgFn) =>
    msg('The videos arrived, but cannot be played.', { id: 'reviewer.reason.video_unreadable' }),
  watchlist_hit: (msg: MsgFn) =>
    msg('A watchlist screening found one or more possible matches.', {
      id: 'reviewer.reason.watchlist_hit',
    }),
  risk_behavior: (msg: MsgFn) =>
    msg('The behavior in the session is risky, automated or linked to a fraud ring.', {
      id: 'reviewer.reason.risk_behavior',
    }),
  risk_email: (msg: MsgFn) =>
    msg('The email address carries risk signals.', { id: 'reviewer.reason.risk_email' }),
  risk_phone: (msg: MsgFn) =>
    msg('The phone number carries risk signals.', { id: 'reviewer.reason.risk_phone' }),
  risk_device: (msg: MsgFn) =>
    msg('A device or its connection carries risk signals, such as a proxy.', {
      id: 'reviewer.reason.risk_device',
    }),
  risk_identity_abuse: (msg: MsgFn) =>
    msg('The identity may be stolen or made up.', { id: 'reviewer.reason.risk_identity_abuse' }),
  risk_facial_duplicate: (msg: MsgFn) =>
    msg('The same face appears in other verifications.', {
      id: 'reviewer.reason.risk_facial_duplicate',
    }),
  risk_network: (msg: MsgFn) =>
    msg('The network attributes carry risk signals.', { id: 'reviewer.reason.risk_network' }),
  human_review_failed: (msg: MsgFn) =>
    msg('A document specialist at the provider did not accept the document.', {
      id: 'reviewer.reason.human_review_failed',
    }),
  unknown: (msg: MsgFn) =>
    msg('The provider sent a code that has no explanation here.', {
      id: 'reviewer.reason.unknown',
    }),
} satisfies Partial<Record<ReasonId, Text>>;
