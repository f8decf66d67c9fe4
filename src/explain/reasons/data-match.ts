// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const dataMatch = {
  document_name_mismatch: {
    title: (msg: MsgFn) =>
      msg('The name on your document is different from the name that was entered.', {
        id: 'reason.document_name_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check that your name is entered exactly as it is on your document.', {
        id: 'reason.document_name_mismatch.advice',
      }),
  },
  document_birth_date_mismatch: {
    title: (msg: MsgFn) =>
      msg('The date of birth on your document is different from the one that was entered.', {
        id: 'reason.document_birth_date_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check that the day, month and year are the same as on your document.', {
        id: 'reason.document_birth_date_mismatch.advice',
      }),
  },
  document_country_mismatch: {
    title: (msg: MsgFn) =>
      msg('The country of your document is different from the country that was entered.', {
        id: 'reason.document_country_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check that the country is the one that gave you the document.', {
        id: 'reason.document_country_mismatch.advice',
      }),
  },
  name_mismatch: {
    title: (msg: MsgFn) =>
      msg('The name that was entered could not be confirmed.', {
        id: 'reason.name_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Enter your full name as it is on your identity document.', {
        id: 'reason.name_mismatch.advice',
      }),
  },
  address_mismatch: {
    title: (msg: MsgFn) =>
      msg('The address that was entered could not be confirmed.', {
        id: 'reason.address_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Enter your full home address. Check the street, house number and postal code.', {
        id: 'reason.address_mismatch.advice',
      }),
  },
  birth_date_mismatch: {
    title: (msg: MsgFn) =>
      msg('The date of birth that was entered could not be confirmed.', {
        id: 'reason.birth_date_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check the day, month and year of your birth.', {
        id: 'reason.birth_date_mismatch.advice',
      }),
  },
  id_number_mismatch: {
    title: (msg: MsgFn) =>
      msg('The identity number that was entered could not be confirmed.', {
        id: 'reason.id_number_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Copy the number from your document. Check each number and letter.', {
        id: 'reason.id_number_mismatch.advice',
      }),
  },
  phone_mismatch: {
    title: (msg: MsgFn) =>
      msg('The phone number that was entered could not be confirmed.', {
        id: 'reason.phone_mismatch.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Check the phone number. Use a number that is in your own name.', {
        id: 'reason.phone_mismatch.advice',
      }),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
