// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const input = {
  name_not_given: {
    title: (msg: MsgFn) => msg('Your name was missing.', { id: 'reason.name_not_given.title' }),
    advice: (msg: MsgFn) => msg('Enter your full name.', { id: 'reason.name_not_given.advice' }),
  },
  address_not_given: {
    title: (msg: MsgFn) =>
      msg('Your address was missing.', { id: 'reason.address_not_given.title' }),
    advice: (msg: MsgFn) =>
      msg('Enter your full home address.', { id: 'reason.address_not_given.advice' }),
  },
  birth_date_not_given: {
    title: (msg: MsgFn) =>
      msg('Your date of birth was missing.', { id: 'reason.birth_date_not_given.title' }),
    advice: (msg: MsgFn) =>
      msg('Enter the day, month and year of your birth.', {
        id: 'reason.birth_date_not_given.advice',
      }),
  },
  id_number_not_given: {
    title: (msg: MsgFn) =>
      msg('Your identity number was missing.', { id: 'reason.id_number_not_given.title' }),
    advice: (msg: MsgFn) =>
      msg('Enter your identity number as it is on your document.', {
        id: 'reason.id_number_not_given.advice',
      }),
  },
  phone_not_given: {
    title: (msg: MsgFn) =>
      msg('Your phone number was missing.', { id: 'reason.phone_not_given.title' }),
    advice: (msg: MsgFn) =>
      msg('Enter your phone number with the country code.', {
        id: 'reason.phone_not_given.advice',
      }),
  },
  address_po_box: {
    title: (msg: MsgFn) =>
      msg('A PO box cannot be used as your address.', { id: 'reason.address_po_box.title' }),
    advice: (msg: MsgFn) =>
      msg('Enter the address of the place where you live.', { id: 'reason.address_po_box.advice' }),
  },
  phone_not_verified: {
    title: (msg: MsgFn) =>
      msg('Your phone number was not confirmed with a code.', {
        id: 'reason.phone_not_verified.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check your phone number. Then enter the code that is sent to your phone.', {
        id: 'reason.phone_not_verified.advice',
      }),
  },
  phone_too_many_tries: {
    title: (msg: MsgFn) =>
      msg('There were too many tries to enter the code for your phone.', {
        id: 'reason.phone_too_many_tries.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Ask for a new code. Enter the newest code that is sent to your phone.', {
        id: 'reason.phone_too_many_tries.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
