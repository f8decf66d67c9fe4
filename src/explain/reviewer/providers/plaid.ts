// What Plaid says of its statuses, beside the status; read by reviewers.
// https://plaid.com/docs/api/products/identity-verification/
import type { MsgFn } from '@lit/localize';
import type { ProviderWords } from '../provider-status.js';

export const plaid: ProviderWords = {
  name: 'Plaid',
  statuses: {
    in_progress: {
      name: 'active',
      definition: (msg: MsgFn) =>
        msg('The person may have done a part of the session, and has neither passed nor failed.', {
          id: 'reviewer.provider.plaid.in_progress',
        }),
    },
    verified: {
      name: 'success',
      definition: (msg: MsgFn) =>
        msg('The session is complete, and every step that its template asks for has passed.', {
          id: 'reviewer.provider.plaid.verified',
        }),
    },
    rejected: {
      name: 'failed',
      definition: (msg: MsgFn) =>
        msg('The person failed one or more steps and was told to contact support.', {
          id: 'reviewer.provider.plaid.rejected',
        }),
      action: (msg: MsgFn) =>
        msg('Only you can start another try, in the dashboard or through the API.', {
          id: 'reviewer.provider.plaid.rejected.action',
        }),
    },
    expired: {
      name: 'expired',
      definition: (msg: MsgFn) =>
        msg('The session was active for a long time without being completed, and was closed.', {
          id: 'reviewer.provider.plaid.expired',
        }),
    },
    canceled: {
      name: 'canceled',
      definition: (msg: MsgFn) =>
        msg('The session was canceled in the dashboard or through the API.', {
          id: 'reviewer.provider.plaid.canceled',
        }),
    },
    in_review: {
      name: 'pending_review',
      definition: (msg: MsgFn) =>
        msg('A screening that the template asks for had one or more hits that need a review.', {
          id: 'reviewer.provider.plaid.in_review',
        }),
      action: (msg: MsgFn) =>
        msg('Look at the hits of the screening and decide.', {
          id: 'reviewer.provider.plaid.in_review.action',
        }),
    },
  },
};
