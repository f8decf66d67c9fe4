// What IDmeta says of its statuses, beside the status; read by reviewers. From its page "Trust
// Validation Status".
import type { MsgFn } from '@lit/localize';
import type { ProviderWords } from '../provider-status.js';

export const idmeta: ProviderWords = {
  name: 'IDmeta',
  statuses: {
    rejected: {
      name: '1 Rejected',
      definition: (msg: MsgFn) =>
        msg('The verification failed, because at least one component was rejected.', {
          id: 'reviewer.provider.idmeta.rejected',
        }),
      trigger: (msg: MsgFn) =>
        msg('One component or more came back as Rejected.', {
          id: 'reviewer.provider.idmeta.rejected.trigger',
        }),
      precedence: (msg: MsgFn) =>
        msg('Goes before Review Needed and Verified.', {
          id: 'reviewer.provider.idmeta.rejected.precedence',
        }),
    },
    in_review: {
      name: '2 Review Needed',
      definition: (msg: MsgFn) =>
        msg('Somebody has to look at the verification before it is decided.', {
          id: 'reviewer.provider.idmeta.in_review',
        }),
      trigger: (msg: MsgFn) =>
        msg('One component or more is marked Review Needed, and none is Rejected.', {
          id: 'reviewer.provider.idmeta.in_review.trigger',
        }),
      precedence: (msg: MsgFn) =>
        msg('Applies only where nothing is Rejected.', {
          id: 'reviewer.provider.idmeta.in_review.precedence',
        }),
    },
    verified: {
      name: '3 Verified',
      definition: (msg: MsgFn) =>
        msg('All components have passed.', { id: 'reviewer.provider.idmeta.verified' }),
      trigger: (msg: MsgFn) =>
        msg('Every verification in the Trust Flow came back as successful.', {
          id: 'reviewer.provider.idmeta.verified.trigger',
        }),
      precedence: (msg: MsgFn) =>
        msg('Applies only where all checks pass.', {
          id: 'reviewer.provider.idmeta.verified.precedence',
        }),
    },
    incomplete: {
      name: '4 Incomplete',
      definition: (msg: MsgFn) =>
        msg('Required verifications were not fully submitted or completed.', {
          id: 'reviewer.provider.idmeta.incomplete',
        }),
      trigger: (msg: MsgFn) =>
        msg('One required verification or more was not performed or not finalized.', {
          id: 'reviewer.provider.idmeta.incomplete.trigger',
        }),
    },
    in_progress: {
      name: '5 In Progress',
      definition: (msg: MsgFn) =>
        msg('The verification is going on.', { id: 'reviewer.provider.idmeta.in_progress' }),
      trigger: (msg: MsgFn) =>
        msg('The person has begun, and at least one component is being processed.', {
          id: 'reviewer.provider.idmeta.in_progress.trigger',
        }),
    },
    error: {
      name: '6 Failed',
      definition: (msg: MsgFn) =>
        msg('The verification met a technical or internal error.', {
          id: 'reviewer.provider.idmeta.error',
        }),
      trigger: (msg: MsgFn) =>
        msg('At least one component failed because of an error while it was processed.', {
          id: 'reviewer.provider.idmeta.error.trigger',
        }),
    },
    not_started: {
      name: '99 Empty',
      definition: (msg: MsgFn) =>
        msg('The verification was created, and nothing has been done yet.', {
          id: 'reviewer.provider.idmeta.not_started',
        }),
      trigger: (msg: MsgFn) =>
        msg('It was created through the API, and no component has begun.', {
          id: 'reviewer.provider.idmeta.not_started.trigger',
        }),
      precedence: (msg: MsgFn) =>
        msg('The first status of every verification.', {
          id: 'reviewer.provider.idmeta.not_started.precedence',
        }),
    },
  },
};
