import { expect } from 'chai';
import { mostShown } from '../../../src/model/limits.js';
import { show, tags } from '../../support/element.js';

const many = 100_000;

/** More than anyone would read. */
const status = {
  status: 'rejected',
  steps: Array.from({ length: many }, () => ({ name: 'kyc_check', status: 'failed' })),
  reasons: Array.from({ length: many }, (_, index) => ({
    id: 'unknown',
    code: `x${index}`,
  })).concat(
    Array.from({ length: 9 }, () => ({ id: 'document_blurry', code: 'x', step: 'kyc_check' })),
  ),
};

for (const tag of tags)
  describe(`<${tag}> that gets 100,000 steps and reasons`, function () {
    this.timeout(20_000);

    for (const audience of ['applicant', 'reviewer'] as const)
      it(`draws the first hundred for the ${audience}, and tells reviewers so`, async () => {
        const codes: string[] = [];
        const note = ({ detail }: DocumentEventMap['idv-diagnostic']) =>
          codes.push(...detail.diagnostics.map(({ code }) => code));
        document.addEventListener('idv-diagnostic', note);
        const start = performance.now();
        const { shadowRoot } = await show(tag, { status, audience });
        const time = performance.now() - start;
        document.removeEventListener('idv-diagnostic', note);
        expect(shadowRoot!.querySelectorAll('*').length).to.be.lessThan(30 * mostShown);
        expect(codes.includes('too_long')).to.equal(audience === 'reviewer');
        expect(time).to.be.lessThan(5000);
      });
  });
