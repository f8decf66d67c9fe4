// For applicants: the words beside steps, and in badges of steps and requests. Short, and never blaming.
import type { MsgFn } from '@lit/localize';
import type { RequestStatus, StepStatus } from '../model/vocabulary.js';
import type { Text } from './text.js';

/** What applicants see of a step's status; the others are drawn as one of these. */
export type ShownStepStatus = Exclude<
  StepStatus,
  'not_applicable' | 'pending_review' | 'manually_approved' | 'manually_rejected'
>;

export const stepLabels: Readonly<Record<ShownStepStatus, Text>> = {
  active: (msg: MsgFn) => msg('In progress', { id: 'step_status.active' }),
  success: (msg: MsgFn) => msg('Done', { id: 'step_status.success' }),
  failed: (msg: MsgFn) => msg('Not confirmed', { id: 'step_status.failed' }),
  waiting_for_prerequisite: (msg: MsgFn) => msg('Not started', { id: 'step_status.waiting' }),
  skipped: (msg: MsgFn) => msg('Skipped', { id: 'step_status.skipped' }),
  expired: (msg: MsgFn) => msg('Time ran out', { id: 'step_status.expired' }),
  canceled: (msg: MsgFn) => msg('Canceled', { id: 'step_status.canceled' }),
  missing: (msg: MsgFn) => msg('Still needed', { id: 'step_status.missing' }),
  inconclusive: (msg: MsgFn) => msg('Not completed', { id: 'step_status.inconclusive' }),
  error: (msg: MsgFn) => msg('Technical problem', { id: 'step_status.error' }),
  unknown: (msg: MsgFn) => msg('Status not available', { id: 'step_status.unknown' }),
};

/** Of a step that was not confirmed while the verification goes on with something else. */
export const anotherWayLabel: Text = (msg: MsgFn) =>
  msg('Not confirmed, another way is offered', { id: 'step_status.another_way' });

/** The result is not done but passed or not; what is being decided is being checked. */
export const resultLabels: Readonly<Partial<Record<StepStatus, Text>>> = {
  pending_review: (msg: MsgFn) => msg('Being checked', { id: 'result.active' }),
  success: (msg: MsgFn) => msg('Confirmed', { id: 'result.success' }),
  failed: (msg: MsgFn) => msg('Not confirmed', { id: 'result.failed' }),
  waiting_for_prerequisite: (msg: MsgFn) => msg('Not yet', { id: 'result.waiting' }),
  inconclusive: (msg: MsgFn) => msg('No result', { id: 'result.inconclusive' }),
};

/** What a person sends is sent, not done. */
export const informationLabels: Readonly<Partial<Record<StepStatus, Text>>> = {
  success: (msg: MsgFn) => msg('Sent', { id: 'information.success' }),
  missing: (msg: MsgFn) => msg('Not finished', { id: 'information.missing' }),
};

export const requestLabels: Readonly<Record<RequestStatus, Text>> = {
  pending: (msg: MsgFn) => msg('Waiting', { id: 'request.pending' }),
  success: (msg: MsgFn) => msg('Went through', { id: 'request.success' }),
  failed: (msg: MsgFn) => msg('Did not go through', { id: 'request.failed' }),
  unknown: (msg: MsgFn) => msg('Not available', { id: 'request.unknown' }),
};
