import { expect } from 'chai';
import { toldReason } from '../../src/disclosure/reasons.js';
import { isShowableStep } from '../../src/disclosure/steps.js';
import { reasonIds, reasons, type KnownReasonId } from '../../src/model/reasons.js';
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
      expect(toldReason(id) !== undefined, id).to.equal(
        !categories.includes(reasons[id]) && id !== 'issuer_record_mismatch',
      );
  });

  it('is which detail, which check and which choice it was', () => {
    const told = (...ids: KnownReasonId[]) => [...new Set(ids.map(toldReason))];
    const details = reasonIds.filter((id) =>
      /^(name|address|birth_date|id_number|phone)_(mismatch|no_record|not_given)$|po_box/.test(id),
    );
    expect(details).to.have.length(16);
    expect(told(...details)).to.deep.equal(['details_not_confirmed']);
    expect(told('selfie_not_matched', 'selfie_liveness_unclear')).to.deep.equal([
      'selfie_not_confirmed',
    ]);
    expect(told('document_photocopy', 'document_on_screen')).to.deep.equal([
      'document_not_original',
    ]);
    expect(
      told('verification_refused', 'verification_postponed', 'document_not_at_hand'),
    ).to.deep.equal(['verification_not_finished']);
  });

  it('is all that we do not know', () => {
    for (const name of ['brand_new_check', 'constructor', '__proto__', 'toString', '', 'unknown'])
      expect(isShowableStep(name), name).to.equal(false);
    for (const id of ['unknown', 'brand_new', 'constructor', '__proto__', ''])
      expect(toldReason(id as 'unknown'), id).to.equal(undefined);
  });
});

describe('What is told', () => {
  it('is told in the same words when it is disclosed again', () => {
    for (const id of reasonIds) {
      const told = toldReason(id);
      if (told) expect(toldReason(told), id).to.equal(told);
    }
  });
});
