// For both audiences: the words of the elements themselves.
import { str, type MsgFn } from '@lit/localize';
import type { Text } from './text.js';

/** Until there is a status. */
export const loadingText: Text = (msg: MsgFn) => msg('Loading…', { id: 'ui.loading' });

/** Names the list of steps for assistive technology. */
export const stepsLabel: Text = (msg: MsgFn) =>
  msg('Steps of the identity check', { id: 'ui.steps' });

/** Both numbers come formatted in the reader's language. */
export const positionText = (msg: MsgFn, position: string, total: string): string =>
  msg(str`Step ${position} of ${total}`, { id: 'ui.position' });

/** Tells of a change of the status; the label comes in the reader's language. */
export const identityCheckText = (msg: MsgFn, label: string): string =>
  msg(str`Identity check: ${label}.`, { id: 'ui.identity_check' });

/** Tells of a change of one step; both come in the reader's language. */
export const stepChangeText = (msg: MsgFn, name: string, state: string): string =>
  msg(str`${name}: ${state}.`, { id: 'ui.step_change' });

/** Something and what there is to say of it, on one line of plain text. */
export const pairText = (msg: MsgFn, name: string, value: string): string =>
  msg(str`${name}: ${value}`, { id: 'ui.pair' });

type Tally = (msg: MsgFn, done: string, left: string) => string;

/**
 * By the plural category of how many are left. Both numbers come formatted; how many steps more there
 * are, nobody knows. English says the same for all; each language has those of its own.
 */
export const tallyTexts: Readonly<Record<Intl.LDMLPluralRule, Tally>> = {
  zero: (msg: MsgFn, done, left) =>
    msg(str`${done} done, at least ${left} to go`, { id: 'ui.tally.zero' }),
  one: (msg: MsgFn, done, left) =>
    msg(str`${done} done, at least ${left} to go`, { id: 'ui.tally.one' }),
  two: (msg: MsgFn, done, left) =>
    msg(str`${done} done, at least ${left} to go`, { id: 'ui.tally.two' }),
  few: (msg: MsgFn, done, left) =>
    msg(str`${done} done, at least ${left} to go`, { id: 'ui.tally.few' }),
  many: (msg: MsgFn, done, left) =>
    msg(str`${done} done, at least ${left} to go`, { id: 'ui.tally.many' }),
  other: (msg: MsgFn, done, left) =>
    msg(str`${done} done, at least ${left} to go`, { id: 'ui.tally.other' }),
};

/** Heads the reasons. They need not be the cause of the status: another step may have followed. */
export const reasonsHeading: Text = (msg: MsgFn) => msg('What happened', { id: 'ui.reasons' });

/** The link to the provider's own page. */
export const continueLabel: Text = (msg: MsgFn) =>
  msg('Continue identity check', { id: 'ui.continue' });

/** Heads the parts that are missing, where no steps are drawn. */
export const missingHeading: Text = (msg: MsgFn) => msg('Still needed', { id: 'ui.missing' });

/** After a decision that the person may not agree with, where the site gives no way of its own. */
export const appealText: Text = (msg: MsgFn) =>
  msg('You can ask the company if a person can look at your case.', { id: 'ui.appeal' });

/** Before a date. */
export const createdLabel: Text = (msg: MsgFn) => msg('Created', { id: 'ui.created' });
export const updatedLabel: Text = (msg: MsgFn) => msg('Updated', { id: 'ui.updated' });
export const expiresLabel: Text = (msg: MsgFn) => msg('Open until', { id: 'ui.expires' });
export const endedLabel: Text = (msg: MsgFn) => msg('Ended', { id: 'ui.ended' });
