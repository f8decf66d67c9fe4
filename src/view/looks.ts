import type { Text } from '../explain/text.js';
import type { VerificationStatus } from '../model/vocabulary.js';

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
