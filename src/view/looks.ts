import type { Text } from '../explain/text.js';
import type { RequestStatus, StepStatus, VerificationStatus } from '../model/vocabulary.js';

/** How grave a status is; the tone sheet gives each its colours. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** The shape that stands for a status, so that colour is never the only difference. */
export type Icon =
  | 'ring'
  | 'dots'
  | 'clock'
  | 'check'
  | 'cross'
  | 'alert'
  | 'half'
  | 'bolt'
  | 'hourglass'
  | 'minus'
  | 'skip'
  | 'question';

/** Both, as the classes that the style sheets select on. */
export type Look = `${Tone} ${Icon}`;

/** A status as a badge shows it. */
export interface Badge {
  readonly label: Text;
  readonly look: Look;
}

export const verificationLooks: Readonly<Record<VerificationStatus, Look>> = {
  not_started: 'neutral ring',
  in_progress: 'info dots',
  incomplete: 'warning alert',
  in_review: 'info clock',
  verified: 'success check',
  rejected: 'danger cross',
  inconclusive: 'warning half',
  error: 'warning bolt',
  expired: 'neutral hourglass',
  canceled: 'neutral minus',
  unknown: 'neutral question',
};

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
