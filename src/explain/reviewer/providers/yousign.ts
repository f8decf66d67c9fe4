// What Yousign says of its statuses, beside the status; read by reviewers.
// https://developers.yousign.com/docs/follow-video-identity-verification-status
import type { MsgFn } from '@lit/localize';
import type { ProviderWords } from '../provider-status.js';

export const yousign: ProviderWords = {
  name: 'Yousign',
  // A workflow session, which has steps, has statuses of other names.
  only: 'without_steps',
  statuses: {
    in_progress: {
      name: 'pending',
      definition: (msg: MsgFn) =>
        msg('The verification was created and waits for the person.', {
          id: 'reviewer.provider.yousign.in_progress',
        }),
      action: (msg: MsgFn) =>
        msg('Share the verification link with the person.', {
          id: 'reviewer.provider.yousign.in_progress.action',
        }),
    },
    verified: {
      name: 'verified',
      definition: (msg: MsgFn) =>
        msg('The identity was verified.', { id: 'reviewer.provider.yousign.verified' }),
      action: (msg: MsgFn) =>
        msg('Accept the request that needed the verification.', {
          id: 'reviewer.provider.yousign.verified.action',
        }),
    },
    rejected: {
      name: 'failed',
      definition: (msg: MsgFn) =>
        msg('The verification failed for the reasons that the codes name.', {
          id: 'reviewer.provider.yousign.rejected',
        }),
      action: (msg: MsgFn) =>
        msg(
          'Reject the request that needed the verification. If needed, start a new verification.',
          { id: 'reviewer.provider.yousign.rejected.action' },
        ),
    },
    inconclusive: {
      name: 'inconclusive',
      definition: (msg: MsgFn) =>
        msg('The verification could not be completed. It is free of charge.', {
          id: 'reviewer.provider.yousign.inconclusive',
        }),
      action: (msg: MsgFn) =>
        msg('Try again with a new verification. The one without a result is not billed.', {
          id: 'reviewer.provider.yousign.inconclusive.action',
        }),
    },
  },
};
