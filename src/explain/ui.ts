// For both audiences: the words of the elements themselves.
import { str, type MsgFn } from '@lit/localize';
import type { Text } from './text.js';

/** Names the list of steps for assistive technology. */
export const stepsLabel: Text = (msg: MsgFn) =>
  msg('Steps of the identity check', { id: 'ui.steps' });

/** Both numbers come formatted in the reader's language. */
export const positionText = (msg: MsgFn, position: string, total: string): string =>
  msg(str`Step ${position} of ${total}`, { id: 'ui.position' });

/** Heads the reasons where they are the cause of the status. */
export const whyHeading: Text = (msg: MsgFn) => msg('Why', { id: 'ui.why' });

/** Heads them where they only tell what became of a step. */
export const notConfirmedHeading: Text = (msg: MsgFn) =>
  msg('What could not be confirmed', { id: 'ui.not_confirmed' });

/** The link to the provider's own page. */
export const continueLabel: Text = (msg: MsgFn) => msg('Continue', { id: 'ui.continue' });

/** Before a date. */
export const createdLabel: Text = (msg: MsgFn) => msg('Created', { id: 'ui.created' });
export const updatedLabel: Text = (msg: MsgFn) => msg('Updated', { id: 'ui.updated' });
export const endedLabel: Text = (msg: MsgFn) => msg('Ended', { id: 'ui.ended' });
