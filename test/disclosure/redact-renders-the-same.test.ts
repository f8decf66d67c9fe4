import { expect } from 'chai';
import fc from 'fast-check';
import { extend, redact, type Audience } from '../../src/core.js';
import { damaged, payloads } from '../providers/mutations.js';
import { drawn, tags } from '../support/element.js';
import { anyVerification, ownVocabulary } from '../support/verifications.js';

extend(ownVocabulary);

/** Every element, and a badge of some steps. */
const every = [
  ...tags.map((tag) => ({ tag })),
  ...['documentary_verification', 'risk_check', 'result'].map((step) => ({
    tag: 'idv-status-badge' as const,
    step,
  })),
];

async function expectTheSame(payload: unknown, audience: Audience, name = ''): Promise<void> {
  const json: unknown = JSON.parse(JSON.stringify(redact(payload, { audience })));
  const all = (status: unknown) => drawn(every.map((each) => ({ ...each, audience, status })));
  const [whole, redacted] = [await all(payload), await all(json)];
  every.forEach((each, index) =>
    expect(redacted[index], `${name} ${JSON.stringify(each)}`).to.equal(whole[index]),
  );
}

for (const audience of ['applicant', 'reviewer'] as const)
  describe(`What redact leaves for ${audience}s draws the same as the whole`, function () {
    this.timeout(30_000);

    it('of every fixture', async () => {
      for (const { name, payload } of payloads) await expectTheSame(payload, audience, name);
    });

    it('of damaged payloads', () =>
      fc.assert(
        fc.asyncProperty(damaged, (payload) => expectTheSame(payload, audience)),
        { numRuns: 40 },
      ));

    it('of any verification there could be', () =>
      fc.assert(
        fc.asyncProperty(anyVerification, (payload) => expectTheSame(payload, audience)),
        { numRuns: 60 },
      ));
  });
