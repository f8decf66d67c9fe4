// The name of a step in the stepper and the card, read by reviewers: of those that applicants never
// see, and of those whose name speaks to the applicant.
import type { MsgFn } from '@lit/localize';
import type { ShowableStepName } from '../../disclosure/steps.js';
import type { StepName } from '../../model/steps.js';
import type { Text } from '../text.js';

export const reviewerStepNames = {
  information: (msg: MsgFn) =>
    msg('Information from the applicant', { id: 'reviewer.step.information' }),
  kyc_check: (msg: MsgFn) => msg('Personal details', { id: 'reviewer.step.kyc_check' }),
  dukcapil: (msg: MsgFn) => msg('Personal details (Dukcapil)', { id: 'reviewer.step.dukcapil' }),
  company_verification: (msg: MsgFn) =>
    msg('Company', { id: 'reviewer.step.company_verification' }),
  kyb_comprehensive: (msg: MsgFn) =>
    msg('Company details', { id: 'reviewer.step.kyb_comprehensive' }),
  watchlist_screening: (msg: MsgFn) =>
    msg('Watchlist screening', { id: 'reviewer.step.watchlist_screening' }),
  risk_check: (msg: MsgFn) => msg('Risk check', { id: 'reviewer.step.risk_check' }),
  watchlist_verification: (msg: MsgFn) =>
    msg('Watchlist check', { id: 'reviewer.step.watchlist_verification' }),
  aml: (msg: MsgFn) => msg('Anti-money-laundering check', { id: 'reviewer.step.aml' }),
  business_aml: (msg: MsgFn) =>
    msg('Company anti-money-laundering check', { id: 'reviewer.step.business_aml' }),
  phone_social: (msg: MsgFn) =>
    msg('Online traces of the phone number', { id: 'reviewer.step.phone_social' }),
  email_social: (msg: MsgFn) =>
    msg('Online traces of the email address', { id: 'reviewer.step.email_social' }),
} satisfies Record<Exclude<StepName, ShowableStepName>, Text> &
  Partial<Record<StepName | 'information', Text>>;
