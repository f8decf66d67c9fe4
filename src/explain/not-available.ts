// For applicants, and for reviewers where nothing can be shown.
import type { MsgFn } from '@lit/localize';
import type { Text } from './text.js';

/** Also in the place of steps, so that a stepper needs no text of another status. */
export const notAvailableTitle: Text = (msg: MsgFn) =>
  msg('The status of your identity check is not available right now.', {
    id: 'status.unknown.title',
  });

export const notAvailableAdvice: Text = (msg: MsgFn) =>
  msg(
    'This page cannot show it. Look again later, or ask the company that asked for this identity check.',
    { id: 'status.unknown.advice' },
  );
