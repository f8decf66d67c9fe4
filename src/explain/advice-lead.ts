// For applicants: the sentence before the advice of the reasons.
import type { MsgFn } from '@lit/localize';
import type { VerificationStatus } from '../model/vocabulary.js';
import type { Text } from './text.js';

const ifAsked: Text = (msg: MsgFn) =>
  msg('If you are asked to try again, this will help:', { id: 'lead.if_asked' });
const nextTime: Text = (msg: MsgFn) =>
  msg('In a new check, this will help:', { id: 'lead.next_time' });
const goingOn: Text = (msg: MsgFn) => msg('This will help you go on:', { id: 'lead.going_on' });

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
