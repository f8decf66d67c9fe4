import { isShowable, ownSteps } from '../model/own-vocabulary.js';
import { isStepName, type StepName } from '../model/steps.js';
import type { Disclosure, NamesOf, OtherNames } from './disclosure.js';

/**
 * Which steps an applicant may see: those that they take part in. Checks that run behind the scenes
 * are sensitive: a screening that stands "failed" beside steps that are done tells by elimination.
 * A new step without a class does not compile.
 */
interface StepClasses extends Record<StepName, Disclosure> {
  accept_tos: 'showable';
  verify_sms: 'showable';
  kyc_check: 'showable';
  documentary_verification: 'showable';
  selfie_check: 'showable';
  watchlist_screening: 'sensitive';
  risk_check: 'sensitive';
  identity_verification: 'showable';
  proof_of_address_verification: 'showable';
  bank_account_verification: 'showable';
  company_verification: 'showable';
  watchlist_verification: 'sensitive';
  signature_request: 'showable';
  custom_form: 'showable';
  sms_verification: 'showable';
  email_verification: 'showable';
  document_verification: 'showable';
  document_verification_v2: 'showable';
  custom_document: 'showable';
  ktp_details_extraction: 'showable';
  scan_qr: 'showable';
  qr_verification: 'showable';
  philippines_driving_license: 'showable';
  philippines_social_security: 'showable';
  philippines_prc: 'showable';
  philippines_nbi_clearance: 'showable';
  philippines_national_police: 'showable';
  australia_passport: 'showable';
  australia_immigration: 'showable';
  australia_citizenship_certificate: 'showable';
  australia_death_certificate: 'showable';
  australia_birth_certificate: 'showable';
  australia_asic_misc: 'showable';
  australia_aec: 'showable';
  australia_driver_license: 'showable';
  australia_medicare_card: 'showable';
  australia_centrelink_card: 'showable';
  australia_change_of_name_certificate: 'showable';
  australia_marriage_certificate: 'showable';
  australia_visa: 'showable';
  biometrics: 'showable';
  biometrics_registration: 'showable';
  biometrics_verification: 'showable';
  biometrics_face_compare: 'showable';
  biometrics_voice_liveness: 'showable';
  dukcapil: 'showable';
  dukcapil_facematch: 'showable';
  kyb_comprehensive: 'showable';
  finlink: 'showable';
  aml: 'sensitive';
  business_aml: 'sensitive';
  phone_social: 'sensitive';
  email_social: 'sensitive';
}

export type ShowableStepName = NamesOf<StepClasses, 'showable'>;

const sensitive: OtherNames<StepClasses, ShowableStepName> = {
  watchlist_screening: true,
  risk_check: true,
  watchlist_verification: true,
  aml: true,
  business_aml: true,
  phone_social: true,
  email_social: true,
};

/** Whether an applicant may see this step. One that nobody has classified is never seen. */
export const isShowableStep = (name: string): boolean =>
  isStepName(name) ? !Object.hasOwn(sensitive, name) : isShowable(ownSteps.get(name));
