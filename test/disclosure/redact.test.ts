import { expect } from 'chai';
import { disclose } from '../../src/disclosure/disclose.js';
import { parse, redact } from '../../src/core.js';
import { fixtures } from '../fixtures/index.js';

const every = Object.values(fixtures).flat();

describe('redact', () => {
  it('keeps exactly what the applicant may see', () => {
    for (const { name, payload, expected } of every) {
      const redacted = redact(payload);
      if (!expected.verification) {
        expect(redacted, name).to.equal(null);
        continue;
      }
      expect(disclose(parse(redacted).verification!, 'applicant'), name).to.deep.equal(
        disclose(expected.verification, 'applicant'),
      );
    }
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
