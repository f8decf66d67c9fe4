import { expect } from 'chai';
import { disclose } from '../../src/disclosure/disclose.js';
import { parse, redact } from '../../src/core.js';
import { fixtures } from '../fixtures/index.js';

const every = Object.values(fixtures).flat();

describe('redact', () => {
  it('keeps exactly what the applicant may see, but of reasons only what is drawn', () => {
    for (const { name, payload, expected } of every) {
      const redacted = redact(payload);
      if (!expected.verification) {
        expect(redacted, name).to.equal(null);
        continue;
      }
      const { reasons, ...rest } = disclose(expected.verification, 'applicant');
      const { reasons: left, ...others } = disclose(parse(redacted).verification!, 'applicant');
      expect(others, name).to.deep.equal(rest);
      const ids = reasons.map(({ id }) => id);
      for (const { id } of left) expect(ids, name).to.contain(id);
      expect(left.length > 0, name).to.equal(ids.length > 0);
    }
  });

  it('keeps a reason once, and its step only where that explains a failed one', () => {
    const steps = [
      { name: 'documentary_verification', status: 'failed' },
      { name: 'selfie_check', status: 'failed' },
    ];
    const [document, selfie] = ['documentary_verification', 'selfie_check'];
    const left = (...reasons: object[]) => redact({ status: 'rejected', steps, reasons })?.reasons;
    expect(
      left({ id: 'document_blurry', step: document }, { id: 'document_glare', step: document }),
    ).to.deep.equal([{ id: 'document_blurry', step: document }, { id: 'document_glare' }]);
    expect(
      left({ id: 'provider_error', step: document }, { id: 'provider_error', step: selfie }),
    ).to.deep.equal([
      { id: 'provider_error', step: document },
      { id: 'provider_error', step: selfie },
    ]);
    expect(
      left({ id: 'provider_error', step: 'kyc_check' }, { id: 'provider_error', step: selfie }),
    ).to.deep.equal([{ id: 'provider_error', step: selfie }]);
  });

  it('leaves out a reason in general terms beside one that says the same in detail', () => {
    const step = 'documentary_verification';
    const steps = [{ name: step, status: 'failed' }];
    const left = (...reasons: object[]) => redact({ status: 'rejected', steps, reasons })?.reasons;
    const general = { id: 'document_image_quality_low', step };
    const detail = { id: 'document_unreadable', step };
    expect(left(general)).to.deep.equal([general]);
    expect(left(general, detail)).to.deep.equal([detail]);
    // Only the general one explains the step.
    expect(left(general, { id: detail.id })).to.deep.equal([general, { id: detail.id }]);
  });

  it('leaves out what is empty or unknown', () => {
    expect(redact({ status: 'verified', steps: [], reasons: [] })).to.deep.equal({
      status: 'verified',
    });
  });

  it('changes nothing the second time', () => {
    for (const { payload } of every) {
      const once = redact(payload);
      if (once) expect(redact(once)).to.deep.equal(once);
    }
  });

  it('keeps everything for a reviewer', () => {
    const { payload, expected } = fixtures.plaid[0]!;
    const redacted = redact(payload, { audience: 'reviewer' });
    expect(parse(redacted).verification).to.deep.equal(expected.verification);
  });
});
