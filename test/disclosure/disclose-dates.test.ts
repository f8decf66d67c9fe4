import { expect } from 'chai';
import { disclose } from '../../src/disclosure/disclose.js';
import type { Verification } from '../../src/model/verification.js';
import { verificationStatuses } from '../../src/model/vocabulary.js';

const dates = {
  createdAt: '2026-03-01T09:00:00Z',
  completedAt: '2026-03-02T09:00:00Z',
  expiresAt: '2026-03-08T09:00:00Z',
};
const link = 'https://verify.example.com/';
const open = ['not_started', 'in_progress', 'incomplete'];
const over = ['verified', 'rejected', 'inconclusive', 'error', 'expired', 'canceled'];

describe('The dates and the link that an applicant may see', () => {
  for (const status of verificationStatuses)
    it(`of a verification that is ${status}`, () => {
      const whole: Verification = { status, steps: [], reasons: [], retry: 'none', ...dates, link };
      const { createdAt, completedAt, expiresAt, link: shownLink } = disclose(whole, 'applicant');
      expect(createdAt).to.equal(dates.createdAt);
      expect(completedAt, 'ended').to.equal(over.includes(status) ? dates.completedAt : undefined);
      expect(expiresAt, 'until').to.equal(open.includes(status) ? dates.expiresAt : undefined);
      expect(shownLink, 'link').to.equal(open.includes(status) ? link : undefined);
    });

  it('is nothing where the provider says nothing', () => {
    const bare: Verification = { status: 'in_progress', steps: [], reasons: [], retry: 'none' };
    expect(disclose(bare, 'applicant')).to.have.all.keys('status', 'steps', 'reasons', 'retry');
  });
});

describe('A step that failed', () => {
  const kycFailed = (status: 'failed' | 'success', step: string) =>
    disclose(
      {
        status: 'rejected',
        steps: [{ name: 'kyc_check', status }],
        reasons: [{ id: 'name_mismatch', step }, { id: 'document_blurry' }],
        retry: 'unknown',
      },
      'applicant',
    ).steps[0]?.status;

  it('reads failed over a reason of its own, and done over one of another step', () => {
    expect(kycFailed('failed', 'kyc_check')).to.equal('failed');
    expect(kycFailed('failed', 'selfie_check')).to.equal('success');
    expect(kycFailed('success', 'kyc_check')).to.equal('success');
  });
});
