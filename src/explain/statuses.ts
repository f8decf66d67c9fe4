// For applicants: the head of the card, and the explanation where no reason is known.
import type { MsgFn } from '@lit/localize';
import type { VerificationStatus } from '../model/vocabulary.js';
import type { Text } from './text.js';

/** A status in two parts: what happened, and what to do. */
export interface StatusText {
  readonly title: Text;
  readonly advice: Text;
}

export const statusTexts: Readonly<Record<VerificationStatus, StatusText>> = {
  not_started: {
    title: (msg: MsgFn) =>
      msg('Your identity check has not started yet.', { id: 'status.not_started.title' }),
    advice: (msg: MsgFn) =>
      msg('Start when you are ready. Have your identity document with you.', {
        id: 'status.not_started.advice',
      }),
  },
  in_progress: {
    title: (msg: MsgFn) =>
      msg('Your identity check is not finished yet.', { id: 'status.in_progress.title' }),
    advice: (msg: MsgFn) =>
      msg('Go on where you stopped. What you have already done is saved.', {
        id: 'status.in_progress.advice',
      }),
  },
  incomplete: {
    title: (msg: MsgFn) =>
      msg('Some parts of your identity check are still missing.', {
        id: 'status.incomplete.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Finish the missing parts. Then your check can go on.', {
        id: 'status.incomplete.advice',
      }),
  },
  in_review: {
    title: (msg: MsgFn) =>
      msg('Your information was sent. It is being checked.', { id: 'status.in_review.title' }),
    advice: (msg: MsgFn) =>
      msg('You do not need to do anything now.', { id: 'status.in_review.advice' }),
  },
  verified: {
    title: (msg: MsgFn) => msg('Your identity is confirmed.', { id: 'status.verified.title' }),
    advice: (msg: MsgFn) =>
      msg('You do not need to do anything else.', { id: 'status.verified.advice' }),
  },
  rejected: {
    title: (msg: MsgFn) =>
      msg('Your identity could not be confirmed.', { id: 'status.rejected.title' }),
    advice: (msg: MsgFn) =>
      msg('Contact the company that asked you for this check. They can tell you what comes next.', {
        id: 'status.rejected.advice',
      }),
  },
  inconclusive: {
    title: (msg: MsgFn) =>
      msg('Your identity check ended without a result.', { id: 'status.inconclusive.title' }),
    advice: (msg: MsgFn) =>
      msg('A new check is needed. The company that asked you for it can start one.', {
        id: 'status.inconclusive.advice',
      }),
  },
  error: {
    title: (msg: MsgFn) =>
      msg('A technical problem stopped your identity check.', { id: 'status.error.title' }),
    advice: (msg: MsgFn) =>
      msg('Try again later, or contact the company that asked you for this check.', {
        id: 'status.error.advice',
      }),
  },
  expired: {
    title: (msg: MsgFn) =>
      msg('The time for your identity check has run out.', { id: 'status.expired.title' }),
    advice: (msg: MsgFn) =>
      msg('Ask the company that wanted this check for a new one.', { id: 'status.expired.advice' }),
  },
  canceled: {
    title: (msg: MsgFn) =>
      msg('Your identity check was canceled.', { id: 'status.canceled.title' }),
    advice: (msg: MsgFn) =>
      msg('If you still need it, ask the company that wanted this check.', {
        id: 'status.canceled.advice',
      }),
  },
  unknown: {
    title: (msg: MsgFn) =>
      msg('The status of your identity check is not available right now.', {
        id: 'status.unknown.title',
      }),
    advice: (msg: MsgFn) => msg('Look again a little later.', { id: 'status.unknown.advice' }),
  },
};
