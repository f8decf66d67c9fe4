// Small words around what is explained; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { Fixer } from '../../model/remedies.js';
import type { Retry } from '../../model/vocabulary.js';
import type { Text } from '../text.js';

export const reviewerUi = {
  hiddenFromApplicant: (msg: MsgFn) =>
    msg('Not shown to the applicant', { id: 'reviewer.ui.hidden' }),
  applicantReads: (msg: MsgFn) => msg('The applicant reads', { id: 'reviewer.ui.applicant_reads' }),
  applicantSees: (msg: MsgFn) =>
    msg('What the applicant sees', { id: 'reviewer.ui.applicant_sees' }),
  copyAsText: (msg: MsgFn) => msg('Copy as text', { id: 'reviewer.ui.copy' }),
  copied: (msg: MsgFn) => msg('Copied', { id: 'reviewer.ui.copied' }),
  notCopied: (msg: MsgFn) => msg('Not copied', { id: 'reviewer.ui.not_copied' }),
  earlierTries: (msg: MsgFn) => msg('Earlier tries', { id: 'reviewer.ui.earlier_tries' }),
  providerStatus: (msg: MsgFn) => msg('Status at the provider', { id: 'reviewer.ui.status' }),
  definition: (msg: MsgFn) => msg('Definition', { id: 'reviewer.ui.definition' }),
  trigger: (msg: MsgFn) => msg('Trigger', { id: 'reviewer.ui.trigger' }),
  precedence: (msg: MsgFn) => msg('Precedence', { id: 'reviewer.ui.precedence' }),
  action: (msg: MsgFn) => msg('Recommended action', { id: 'reviewer.ui.action' }),
  retry: (msg: MsgFn) => msg('Another try', { id: 'reviewer.ui.retry' }),
  id: (msg: MsgFn) => msg('Verification ID', { id: 'reviewer.ui.id' }),
  previousAttempt: (msg: MsgFn) =>
    msg('Repeats the verification', { id: 'reviewer.ui.previous_attempt' }),
  redacted: (msg: MsgFn) => msg('Data removed at the provider', { id: 'reviewer.ui.redacted' }),
} satisfies Record<string, Text>;

/** Whether the person can try again; where the provider does not say, nothing is said. */
export const retryLabels = {
  same_session: (msg: MsgFn) =>
    msg('The person can go on in the same session', { id: 'reviewer.ui.retry.same_session' }),
  new_attempt: (msg: MsgFn) =>
    msg('Only in a new verification', { id: 'reviewer.ui.retry.new_attempt' }),
  none: (msg: MsgFn) => msg('Not needed', { id: 'reviewer.ui.retry.none' }),
} satisfies Record<Exclude<Retry, 'unknown'>, Text>;

/** Who can put a reason right. */
export const fixerLabels = {
  applicant: (msg: MsgFn) => msg('The applicant can fix it', { id: 'reviewer.ui.fix.applicant' }),
  provider: (msg: MsgFn) => msg('A problem at the provider', { id: 'reviewer.ui.fix.provider' }),
  staff: (msg: MsgFn) => msg('For you to decide', { id: 'reviewer.ui.fix.staff' }),
} satisfies Record<Fixer, Text>;
