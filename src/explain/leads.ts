// For applicants: the sentence before the advice of the reasons, or after reasons without any.
import type { MsgFn } from '@lit/localize';
import type { VerificationStatus } from '../model/vocabulary.js';
import type { Text } from './text.js';

const ifAsked: Text = (msg: MsgFn) =>
  msg('If you are asked to try again, this can help:', { id: 'lead.if_asked' });
const nextTime: Text = (msg: MsgFn) =>
  msg('In a new identity check, this can help:', { id: 'lead.next_time' });
const goingOn: Text = (msg: MsgFn) => msg('This can help you finish:', { id: 'lead.going_on' });

/**
 * Advice is only worth reading where the person can follow it, and no lead promises a new try. A
 * status without a lead gets no advice: while a verification goes on, a step that was not confirmed
 * is over and another one follows.
 */
export const adviceLeads: Readonly<Partial<Record<VerificationStatus, Text>>> = {
  incomplete: goingOn,
  rejected: ifAsked,
  inconclusive: nextTime,
  error: nextTime,
};

const goOn: Text = (msg: MsgFn) =>
  msg('This is not the result yet. Another way is offered: go on with the next step.', {
    id: 'note.go_on',
  });

/** Bad news and then nothing reads like the end; where it is not, this says so. */
export const reasonNotes: Readonly<Partial<Record<VerificationStatus, Text>>> = {
  in_progress: goOn,
};
