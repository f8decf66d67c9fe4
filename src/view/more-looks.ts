import type { RequestStatus, StepStatus } from '../model/vocabulary.js';
import type { Look } from './looks.js';

export const stepLooks: Readonly<Record<StepStatus, Look>> = {
  active: 'info dots',
  success: 'success check',
  failed: 'danger cross',
  waiting_for_prerequisite: 'neutral ring',
  not_applicable: 'neutral minus',
  skipped: 'neutral skip',
  expired: 'neutral hourglass',
  canceled: 'neutral minus',
  pending_review: 'info clock',
  manually_approved: 'success check',
  manually_rejected: 'danger cross',
  missing: 'warning alert',
  inconclusive: 'warning half',
  error: 'warning bolt',
  unknown: 'neutral question',
};

/** Of a step that was not confirmed while another way is offered: bad news, and not the end. */
export const anotherWayLook: Look = 'warning half';

export const requestLooks: Readonly<Record<RequestStatus, Look>> = {
  pending: 'info dots',
  success: 'success check',
  failed: 'warning bolt',
  unknown: 'neutral question',
};
