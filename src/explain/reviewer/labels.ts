// A status in a badge or beside a step; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { RequestStatus, StepStatus, VerificationStatus } from '../../model/vocabulary.js';
import type { Text } from '../text.js';

export const verificationLabels = {
  not_started: (msg: MsgFn) => msg('Not started', { id: 'reviewer.status.not_started' }),
  in_progress: (msg: MsgFn) => msg('In progress', { id: 'reviewer.status.in_progress' }),
  incomplete: (msg: MsgFn) => msg('Incomplete', { id: 'reviewer.status.incomplete' }),
  in_review: (msg: MsgFn) => msg('Review needed', { id: 'reviewer.status.in_review' }),
  verified: (msg: MsgFn) => msg('Verified', { id: 'reviewer.status.verified' }),
  rejected: (msg: MsgFn) => msg('Rejected', { id: 'reviewer.status.rejected' }),
  inconclusive: (msg: MsgFn) => msg('Inconclusive', { id: 'reviewer.status.inconclusive' }),
  error: (msg: MsgFn) => msg('Technical error', { id: 'reviewer.status.error' }),
  expired: (msg: MsgFn) => msg('Expired', { id: 'reviewer.status.expired' }),
  canceled: (msg: MsgFn) => msg('Canceled', { id: 'reviewer.status.canceled' }),
  unknown: (msg: MsgFn) => msg('Unknown status', { id: 'reviewer.status.unknown' }),
} satisfies Record<VerificationStatus, Text>;

export const stepStatusLabels = {
  active: (msg: MsgFn) => msg('Active', { id: 'reviewer.step_status.active' }),
  success: (msg: MsgFn) => msg('Passed', { id: 'reviewer.step_status.success' }),
  failed: (msg: MsgFn) => msg('Failed', { id: 'reviewer.step_status.failed' }),
  waiting_for_prerequisite: (msg: MsgFn) =>
    msg('Waiting for prior step', { id: 'reviewer.step_status.waiting_for_prerequisite' }),
  not_applicable: (msg: MsgFn) =>
    msg('Not applicable', { id: 'reviewer.step_status.not_applicable' }),
  skipped: (msg: MsgFn) => msg('Skipped', { id: 'reviewer.step_status.skipped' }),
  expired: (msg: MsgFn) => msg('Expired', { id: 'reviewer.step_status.expired' }),
  canceled: (msg: MsgFn) => msg('Canceled', { id: 'reviewer.step_status.canceled' }),
  pending_review: (msg: MsgFn) =>
    msg('Review needed', { id: 'reviewer.step_status.pending_review' }),
  manually_approved: (msg: MsgFn) =>
    msg('Approved by hand', { id: 'reviewer.step_status.manually_approved' }),
  manually_rejected: (msg: MsgFn) =>
    msg('Rejected by hand', { id: 'reviewer.step_status.manually_rejected' }),
  missing: (msg: MsgFn) => msg('Missing', { id: 'reviewer.step_status.missing' }),
  inconclusive: (msg: MsgFn) => msg('Inconclusive', { id: 'reviewer.step_status.inconclusive' }),
  error: (msg: MsgFn) => msg('Technical error', { id: 'reviewer.step_status.error' }),
  unknown: (msg: MsgFn) => msg('Unknown status', { id: 'reviewer.step_status.unknown' }),
} satisfies Record<StepStatus, Text>;

export const requestLabels = {
  pending: (msg: MsgFn) => msg('Pending', { id: 'reviewer.request_status.pending' }),
  success: (msg: MsgFn) => msg('Succeeded', { id: 'reviewer.request_status.success' }),
  failed: (msg: MsgFn) => msg('Failed', { id: 'reviewer.request_status.failed' }),
  unknown: (msg: MsgFn) => msg('Unknown status', { id: 'reviewer.request_status.unknown' }),
} satisfies Record<RequestStatus, Text>;
