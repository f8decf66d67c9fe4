// The name of a step, in the stepper and the card; read by applicants and reviewers.
import type { MsgFn } from '@lit/localize';
import type { ShowableStepName } from '../disclosure/steps.js';
import type { Text } from './text.js';

export const stepNames = {
  accept_tos: (msg: MsgFn) => msg('Terms of use', { id: 'step.accept_tos' }),
  verify_sms: (msg: MsgFn) => msg('Phone number', { id: 'step.verify_sms' }),
  kyc_check: (msg: MsgFn) => msg('Your details', { id: 'step.kyc_check' }),
  documentary_verification: (msg: MsgFn) =>
    msg('Identity document', { id: 'step.documentary_verification' }),
  selfie_check: (msg: MsgFn) => msg('Selfie', { id: 'step.selfie_check' }),
  identity_verification: (msg: MsgFn) => msg('Identity', { id: 'step.identity_verification' }),
  proof_of_address_verification: (msg: MsgFn) =>
    msg('Proof of address', { id: 'step.proof_of_address_verification' }),
  bank_account_verification: (msg: MsgFn) =>
    msg('Bank account', { id: 'step.bank_account_verification' }),
  company_verification: (msg: MsgFn) => msg('Your company', { id: 'step.company_verification' }),
  signature_request: (msg: MsgFn) => msg('Signature', { id: 'step.signature_request' }),
  custom_form: (msg: MsgFn) => msg('Form', { id: 'step.custom_form' }),
  sms_verification: (msg: MsgFn) => msg('Phone number', { id: 'step.sms_verification' }),
  email_verification: (msg: MsgFn) => msg('Email address', { id: 'step.email_verification' }),
  document_verification: (msg: MsgFn) =>
    msg('Identity document', { id: 'step.document_verification' }),
  document_verification_v2: (msg: MsgFn) =>
    msg('Identity document', { id: 'step.document_verification_v2' }),
  custom_document: (msg: MsgFn) => msg('Extra document', { id: 'step.custom_document' }),
  ktp_details_extraction: (msg: MsgFn) =>
    msg('Indonesian identity card', { id: 'step.ktp_details_extraction' }),
  scan_qr: (msg: MsgFn) => msg('Philippine national ID', { id: 'step.scan_qr' }),
  qr_verification: (msg: MsgFn) => msg('QR code', { id: 'step.qr_verification' }),
  philippines_driving_license: (msg: MsgFn) =>
    msg('Philippine driver license', { id: 'step.philippines_driving_license' }),
  philippines_social_security: (msg: MsgFn) =>
    msg('Social security number', { id: 'step.philippines_social_security' }),
  philippines_prc: (msg: MsgFn) => msg('Professional license', { id: 'step.philippines_prc' }),
  philippines_nbi_clearance: (msg: MsgFn) =>
    msg('NBI clearance', { id: 'step.philippines_nbi_clearance' }),
  philippines_national_police: (msg: MsgFn) =>
    msg('Police clearance', { id: 'step.philippines_national_police' }),
  australia_passport: (msg: MsgFn) => msg('Australian passport', { id: 'step.australia_passport' }),
  australia_immigration: (msg: MsgFn) =>
    msg('Immigration card', { id: 'step.australia_immigration' }),
  australia_citizenship_certificate: (msg: MsgFn) =>
    msg('Citizenship certificate', { id: 'step.australia_citizenship_certificate' }),
  australia_death_certificate: (msg: MsgFn) =>
    msg('Death certificate', { id: 'step.australia_death_certificate' }),
  australia_birth_certificate: (msg: MsgFn) =>
    msg('Birth certificate', { id: 'step.australia_birth_certificate' }),
  australia_asic_misc: (msg: MsgFn) => msg('ASIC or MSIC card', { id: 'step.australia_asic_misc' }),
  australia_aec: (msg: MsgFn) => msg('Electoral roll', { id: 'step.australia_aec' }),
  australia_driver_license: (msg: MsgFn) =>
    msg('Australian driver license', { id: 'step.australia_driver_license' }),
  australia_medicare_card: (msg: MsgFn) =>
    msg('Medicare card', { id: 'step.australia_medicare_card' }),
  australia_centrelink_card: (msg: MsgFn) =>
    msg('Centrelink card', { id: 'step.australia_centrelink_card' }),
  australia_change_of_name_certificate: (msg: MsgFn) =>
    msg('Name change certificate', { id: 'step.australia_change_of_name_certificate' }),
  australia_marriage_certificate: (msg: MsgFn) =>
    msg('Marriage certificate', { id: 'step.australia_marriage_certificate' }),
  australia_visa: (msg: MsgFn) => msg('Australian visa', { id: 'step.australia_visa' }),
  biometrics: (msg: MsgFn) => msg('Face', { id: 'step.biometrics' }),
  biometrics_registration: (msg: MsgFn) => msg('Face', { id: 'step.biometrics_registration' }),
  biometrics_verification: (msg: MsgFn) => msg('Face', { id: 'step.biometrics_verification' }),
  biometrics_face_compare: (msg: MsgFn) => msg('Face', { id: 'step.biometrics_face_compare' }),
  biometrics_voice_liveness: (msg: MsgFn) =>
    msg('Voice recording', { id: 'step.biometrics_voice_liveness' }),
  dukcapil: (msg: MsgFn) => msg('Your details', { id: 'step.dukcapil' }),
  dukcapil_facematch: (msg: MsgFn) => msg('Selfie', { id: 'step.dukcapil_facematch' }),
  kyb_comprehensive: (msg: MsgFn) =>
    msg('Your company’s details', { id: 'step.kyb_comprehensive' }),
  finlink: (msg: MsgFn) => msg('More details', { id: 'step.finlink' }),
  information: (msg: MsgFn) => msg('Your information', { id: 'step.information' }),
  result: (msg: MsgFn) => msg('Result', { id: 'step.result' }),
  other: (msg: MsgFn) => msg('Another step', { id: 'step.other' }),
} satisfies Record<ShowableStepName | 'information' | 'result' | 'other', Text>;
