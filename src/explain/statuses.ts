// For applicants: the head of the card, and the explanation where no reason is known.
import type { MsgFn } from '@lit/localize';
import type { VerificationStatus } from '../model/vocabulary.js';
import { notAvailableAdvice, notAvailableTitle } from './not-available.js';
import type { Text } from './text.js';

/** A status in two parts: what happened, and what to do. */
export interface StatusText {
  readonly title: Text;
  readonly advice: Text;
}

/** Of `incomplete`, where it can be said which parts are needed. */
export const stillNeededText: StatusText = {
  title: (msg: MsgFn) =>
    msg('Some parts of your identity check are still needed.', {
      id: 'status.still_needed.title',
    }),
  advice: (msg: MsgFn) =>
    msg('Send what is still needed. If you do not know how, ask the company.', {
      id: 'status.still_needed.advice',
    }),
};

/** Of `in_progress`, where the way to go on stands below it. */
export const goOnAdvice: Text = (msg: MsgFn) =>
  msg('You can go on with it now.', { id: 'status.in_progress.go_on.advice' });

export const statusTexts: Readonly<Record<VerificationStatus, StatusText>> = {
  not_started: {
    title: (msg: MsgFn) =>
      msg('Your identity check has not started yet.', { id: 'status.not_started.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'Start soon, with the link or page that the company gave you. Have your identity document with you.',
        { id: 'status.not_started.advice' },
      ),
  },
  in_progress: {
    title: (msg: MsgFn) =>
      msg('Your identity check is not finished yet.', { id: 'status.in_progress.title' }),
    advice: (msg: MsgFn) =>
      msg('If something is left to do, do it soon. If you have sent everything, you can wait.', {
        id: 'status.in_progress.advice',
      }),
  },
  incomplete: {
    title: (msg: MsgFn) =>
      msg('Your identity check is not complete.', { id: 'status.incomplete.title' }),
    advice: (msg: MsgFn) =>
      msg('If you are asked for something more, send it. If you are not sure, ask the company.', {
        id: 'status.incomplete.advice',
      }),
  },
  in_review: {
    title: (msg: MsgFn) =>
      msg('Your information was sent. It is being checked.', { id: 'status.in_review.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'You do not need to do anything now. You can leave this page. The check goes on, and it can take some time.',
        { id: 'status.in_review.advice' },
      ),
  },
  verified: {
    title: (msg: MsgFn) => msg('Your identity is confirmed.', { id: 'status.verified.title' }),
    advice: (msg: MsgFn) =>
      msg('This identity check is done. You do not need to do anything else for it.', {
        id: 'status.verified.advice',
      }),
  },
  rejected: {
    title: (msg: MsgFn) =>
      msg('Your identity could not be confirmed.', { id: 'status.rejected.title' }),
    advice: (msg: MsgFn) =>
      msg('Contact the company that asked for this identity check. Ask them what comes next.', {
        id: 'status.rejected.advice',
      }),
  },
  inconclusive: {
    title: (msg: MsgFn) =>
      msg('Your identity check has no result.', { id: 'status.inconclusive.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'No decision was made. To get a new identity check, contact the company that asked for this one.',
        { id: 'status.inconclusive.advice' },
      ),
  },
  error: {
    title: (msg: MsgFn) =>
      msg('A technical problem stopped your identity check.', { id: 'status.error.title' }),
    advice: (msg: MsgFn) =>
      msg('No decision was made. Contact the company that asked for this identity check.', {
        id: 'status.error.advice',
      }),
  },
  expired: {
    title: (msg: MsgFn) =>
      msg('The time for your identity check has run out.', { id: 'status.expired.title' }),
    advice: (msg: MsgFn) =>
      msg('To get a new one, contact the company that asked for this identity check.', {
        id: 'status.expired.advice',
      }),
  },
  canceled: {
    title: (msg: MsgFn) =>
      msg('Your identity check was canceled.', { id: 'status.canceled.title' }),
    advice: (msg: MsgFn) =>
      msg('If you still need it, contact the company that asked for it.', {
        id: 'status.canceled.advice',
      }),
  },
  unknown: { title: notAvailableTitle, advice: notAvailableAdvice },
};
