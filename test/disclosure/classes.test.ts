import { expect } from 'chai';
import { isShowableReason } from '../../src/disclosure/reasons.js';
import { isShowableStep } from '../../src/disclosure/steps.js';
import { reasonIds, reasons } from '../../src/model/reasons.js';
import { stepNames } from '../../src/model/steps.js';

describe('What may not be told', () => {
  it('is every check behind the scenes', () => {
    expect(stepNames.filter((name) => !isShowableStep(name))).to.have.members([
      'watchlist_screening',
      'risk_check',
      'watchlist_verification',
      'aml',
      'business_aml',
      'phone_social',
      'email_social',
    ]);
  });

  it('is every suspicion, score, record and decision made by hand', () => {
    const categories = ['identity_fraud', 'suspicious_behavior', 'screening', 'risk', 'review'];
    for (const id of reasonIds)
      expect(isShowableReason(id), id).to.equal(
        !categories.includes(reasons[id]) && id !== 'issuer_record_mismatch',
      );
  });

  it('is all that we do not know', () => {
    for (const name of ['brand_new_check', 'constructor', '__proto__', 'toString', '', 'unknown'])
      expect(isShowableStep(name), name).to.equal(false);
    for (const id of ['unknown', 'brand_new', 'constructor', '__proto__', ''])
      expect(isShowableReason(id as 'unknown'), id).to.equal(false);
  });
});
