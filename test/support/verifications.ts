import fc from 'fast-check';
import type { Extension } from '../../src/core.js';
import { reasonIds } from '../../src/model/reasons.js';
import { retries, stepStatuses, verificationStatuses } from '../../src/model/vocabulary.js';

// Few names, so that reasons meet the steps that they stand under, and more of what may be told.
const names = fc.constantFrom(
  ...['documentary_verification', 'selfie_check', 'kyc_check', 'risk_check', 'aml'],
  ...['bank_account_verification', 'custom_form', 'a_new_check', 'acme_liveness'],
);
const stepStatus = fc.oneof(fc.constant('failed'), fc.constantFrom(...stepStatuses));
const status = fc.oneof(
  fc.constantFrom('rejected', 'in_progress'),
  fc.constantFrom(...verificationStatuses),
);
const told = ['document_blurry', 'document_image_quality_low', 'name_mismatch', 'acme.gloves_worn'];
const reasonId = fc.oneof(
  fc.constantFrom(...told),
  fc.constantFrom(...reasonIds, ...told, 'unknown'),
);

const orAbsent = <T>(key: string, values: fc.Arbitrary<T>) =>
  fc
    .option(values, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [key]: value }));

const merged = (...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((each): object => Object.assign({}, ...each) as object);

const reason = merged(
  fc.record({ id: reasonId }),
  orAbsent('step', names),
  orAbsent('code', fc.constantFrom('IDVV_1301', 'x.y', '7')),
);

/** The step and the reason that these know besides those of the kit. */
export const ownVocabulary: Extension = {
  steps: { acme_liveness: { disclosure: 'showable', name: { en: 'Short video' } } },
  reasons: {
    'acme.gloves_worn': {
      category: 'face_capture',
      disclosure: 'showable',
      texts: { en: { title: 'You wore gloves.', advice: 'Take them off.' } },
    },
  },
};

/** Our own JSON of any verification there could be, also of one that no provider would send. */
export const anyVerification: fc.Arbitrary<object> = merged(
  fc.record({
    status,
    steps: fc.array(fc.record({ name: names, status: stepStatus }), { maxLength: 5 }),
    reasons: fc.array(reason, { maxLength: 6 }),
    retry: fc.constantFrom(...retries),
  }),
  orAbsent('provider', fc.constantFrom('plaid', 'yousign', 'idmeta', 'acme')),
  orAbsent('id', fc.constant('idv_1')),
  orAbsent('createdAt', fc.constantFrom('2026-03-02', '2026-03-02T23:15:00Z')),
  orAbsent('updatedAt', fc.constant('2026-03-03T10:15:00Z')),
  orAbsent('completedAt', fc.constant('2026-03-04')),
  orAbsent('link', fc.constant('https://verify.example.com/go?a=1&b=2')),
);
