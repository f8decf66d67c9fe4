// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const coverage = {
  name_no_record: {
    title: (msg: MsgFn) =>
      msg('No record was found to compare your name with.', { id: 'reason.name_no_record.title' }),
    advice: (msg: MsgFn) =>
      msg('Check your name for mistakes. If it is correct, leave it as it is.', {
        id: 'reason.name_no_record.advice',
      }),
  },
  address_no_record: {
    title: (msg: MsgFn) =>
      msg('No record was found to compare your address with.', {
        id: 'reason.address_no_record.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check your address for mistakes. If it is correct, leave it as it is.', {
        id: 'reason.address_no_record.advice',
      }),
  },
  birth_date_no_record: {
    title: (msg: MsgFn) =>
      msg('No record was found to compare your date of birth with.', {
        id: 'reason.birth_date_no_record.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check your date of birth for mistakes. If it is correct, leave it as it is.', {
        id: 'reason.birth_date_no_record.advice',
      }),
  },
  id_number_no_record: {
    title: (msg: MsgFn) =>
      msg('No record was found to compare your identity number with.', {
        id: 'reason.id_number_no_record.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check your identity number for mistakes. If it is correct, leave it as it is.', {
        id: 'reason.id_number_no_record.advice',
      }),
  },
  phone_no_record: {
    title: (msg: MsgFn) =>
      msg('No record was found to compare your phone number with.', {
        id: 'reason.phone_no_record.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check your phone number for mistakes. If it is correct, leave it as it is.', {
        id: 'reason.phone_no_record.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
