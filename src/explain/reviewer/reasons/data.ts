// What the provider means (consistency, data match, coverage and input), beside the code; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { ReasonId } from '../../../model/reasons.js';
import type { Text } from '../../text.js';

export const dataMeanings = {
  declared_data_mismatch: (msg: MsgFn) =>
    msg('The identity on the document differs from the declared data.', {
      id: 'reviewer.reason.declared_data_mismatch',
    }),
  document_name_mismatch: (msg: MsgFn) =>
    msg('The name on the document differs, fully or in part, from the declared one.', {
      id: 'reviewer.reason.document_name_mismatch',
    }),
  document_birth_date_mismatch: (msg: MsgFn) =>
    msg('The date of birth on the document differs, fully or in part, from the declared one.', {
      id: 'reviewer.reason.document_birth_date_mismatch',
    }),
  document_country_mismatch: (msg: MsgFn) =>
    msg('The document was issued by a country other than the declared one.', {
      id: 'reviewer.reason.document_country_mismatch',
    }),
  issuer_record_mismatch: (msg: MsgFn) =>
    msg('The data on the document was not confirmed by the records of its issuer.', {
      id: 'reviewer.reason.issuer_record_mismatch',
    }),
  name_mismatch: (msg: MsgFn) =>
    msg('The declared name differs, fully or in part, from the data sources.', {
      id: 'reviewer.reason.name_mismatch',
    }),
  address_mismatch: (msg: MsgFn) =>
    msg('The declared address differs, fully or in part, from the data sources.', {
      id: 'reviewer.reason.address_mismatch',
    }),
  birth_date_mismatch: (msg: MsgFn) =>
    msg('The declared date of birth differs, fully or in part, from the data sources.', {
      id: 'reviewer.reason.birth_date_mismatch',
    }),
  id_number_mismatch: (msg: MsgFn) =>
    msg('The declared identity number differs, fully or in part, from the data sources.', {
      id: 'reviewer.reason.id_number_mismatch',
    }),
  phone_mismatch: (msg: MsgFn) =>
    msg('The declared phone number differs, fully or in part, from the data sources.', {
      id: 'reviewer.reason.phone_mismatch',
    }),
  name_no_record: (msg: MsgFn) =>
    msg('The data sources hold nothing to compare the name with.', {
      id: 'reviewer.reason.name_no_record',
    }),
  address_no_record: (msg: MsgFn) =>
    msg('The data sources hold nothing to compare the address with.', {
      id: 'reviewer.reason.address_no_record',
    }),
  birth_date_no_record: (msg: MsgFn) =>
    msg('The data sources hold nothing to compare the date of birth with.', {
      id: 'reviewer.reason.birth_date_no_record',
    }),
  id_number_no_record: (msg: MsgFn) =>
    msg('The data sources hold nothing to compare the identity number with.', {
      id: 'reviewer.reason.id_number_no_record',
    }),
  phone_no_record: (msg: MsgFn) =>
    msg('The data sources hold nothing to compare the phone number with.', {
      id: 'reviewer.reason.phone_no_record',
    }),
  name_not_given: (msg: MsgFn) =>
    msg('No name was submitted.', { id: 'reviewer.reason.name_not_given' }),
  address_not_given: (msg: MsgFn) =>
    msg('No address was submitted.', { id: 'reviewer.reason.address_not_given' }),
  birth_date_not_given: (msg: MsgFn) =>
    msg('No date of birth was submitted.', { id: 'reviewer.reason.birth_date_not_given' }),
  id_number_not_given: (msg: MsgFn) =>
    msg('No identity number was submitted.', { id: 'reviewer.reason.id_number_not_given' }),
  phone_not_given: (msg: MsgFn) =>
    msg('No phone number was submitted.', { id: 'reviewer.reason.phone_not_given' }),
  address_po_box: (msg: MsgFn) =>
    msg('The submitted address is a PO box.', { id: 'reviewer.reason.address_po_box' }),
  phone_not_verified: (msg: MsgFn) =>
    msg('The phone number was not confirmed with a code.', {
      id: 'reviewer.reason.phone_not_verified',
    }),
  phone_too_many_tries: (msg: MsgFn) =>
    msg('All tries to enter the code for the phone number were used up.', {
      id: 'reviewer.reason.phone_too_many_tries',
    }),
  details_not_confirmed: (msg: MsgFn) =>
    msg('Some of the details were not confirmed.', { id: 'reviewer.reason.details_not_confirmed' }),
} satisfies Partial<Record<ReasonId, Text>>;
