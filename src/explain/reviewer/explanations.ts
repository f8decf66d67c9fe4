// What the overall status means, under it; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { VerificationStatus } from '../../model/vocabulary.js';
import type { Text } from '../text.js';

export const statusExplanations = {
  not_started: (msg: MsgFn) =>
    msg('The verification exists, but the person has not done anything yet.', {
      id: 'reviewer.explanation.not_started',
    }),
  in_progress: (msg: MsgFn) =>
    msg(
      'There is no result yet. The person can still go on, or has sent everything and the checks are running.',
      { id: 'reviewer.explanation.in_progress' },
    ),
  incomplete: (msg: MsgFn) =>
    msg('A required part has not been sent or finished. There is no result until it is.', {
      id: 'reviewer.explanation.incomplete',
    }),
  in_review: (msg: MsgFn) =>
    msg('The automatic checks left something open. Somebody has to look at the case and decide.', {
      id: 'reviewer.explanation.in_review',
    }),
  verified: (msg: MsgFn) =>
    msg(
      'Everything that was required has passed. A part may have been approved by hand or replaced by another part.',
      { id: 'reviewer.explanation.verified' },
    ),
  rejected: (msg: MsgFn) =>
    msg(
      'At least one required part was not passed. Look at the reasons before you offer another try.',
      { id: 'reviewer.explanation.rejected' },
    ),
  inconclusive: (msg: MsgFn) =>
    msg(
      'The verification ended without a result, neither for nor against the person. Another try needs a new verification.',
      { id: 'reviewer.explanation.inconclusive' },
    ),
  error: (msg: MsgFn) =>
    msg('A component failed for a technical reason. It says nothing about the person.', {
      id: 'reviewer.explanation.error',
    }),
  expired: (msg: MsgFn) =>
    msg(
      'The verification was not finished in time and has closed. It says nothing about the person.',
      { id: 'reviewer.explanation.expired' },
    ),
  canceled: (msg: MsgFn) =>
    msg(
      'The verification was canceled by staff or through the API. The person neither passed nor failed.',
      { id: 'reviewer.explanation.canceled' },
    ),
  unknown: (msg: MsgFn) =>
    msg(
      'The provider sent no overall status, or one that has no explanation here. Look the case up with the provider.',
      { id: 'reviewer.explanation.unknown' },
    ),
} satisfies Record<VerificationStatus, Text>;
