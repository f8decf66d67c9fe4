// For applicants: the word in a badge. Short, and never blaming.
import type { MsgFn } from '@lit/localize';
import type { VerificationStatus } from '../model/vocabulary.js';
import type { Text } from './text.js';

/** One word or two for the status of a verification. */
export const verificationLabels: Readonly<Record<VerificationStatus, Text>> = {
  not_started: (msg: MsgFn) => msg('Not started', { id: 'status.not_started' }),
  in_progress: (msg: MsgFn) => msg('In progress', { id: 'status.in_progress' }),
  incomplete: (msg: MsgFn) => msg('Not finished', { id: 'status.incomplete' }),
  in_review: (msg: MsgFn) => msg('Being checked', { id: 'status.in_review' }),
  verified: (msg: MsgFn) => msg('Verified', { id: 'status.verified' }),
  rejected: (msg: MsgFn) => msg('Not verified', { id: 'status.rejected' }),
  inconclusive: (msg: MsgFn) => msg('No result', { id: 'status.inconclusive' }),
  error: (msg: MsgFn) => msg('Technical problem', { id: 'status.error' }),
  expired: (msg: MsgFn) => msg('Time ran out', { id: 'status.expired' }),
  canceled: (msg: MsgFn) => msg('Canceled', { id: 'status.canceled' }),
  unknown: (msg: MsgFn) => msg('Not available', { id: 'status.unknown' }),
};
