import { expect } from 'chai';
import { listen, settled, show, tags, words } from '../../support/element.js';

const tag = 'idv-verification-card';
const active = { status: 'active', steps: { kyc_check: 'active' } };
const check = (name: string, code: number) => ({
  type: `verification.${name}`,
  trustValidationId: 'tv_1',
  verificationStatusCode: code,
});

describe('An element that shows a status', () => {
  for (const name of tags)
    it(`keeps it when one hidden check reports: <${name}>`, async () => {
      const element = await show(name, { status: active });
      const events = listen(element, 'idv-status-change');
      const before = words(element);
      for (const code of [1, 2, 3, 6]) {
        element.status = check('aml', code);
        await settled(element);
        expect(words(element)).to.equal(before);
      }
      expect(events).to.have.length(0);
    });

  it('shows the report of a check that the person takes part in', async () => {
    const element = await show('idv-status-badge', { step: 'biometrics', status: active });
    element.status = check('biometrics', 5);
    await settled(element);
    expect(words(element)).to.equal('In progress');
  });

  it('does not keep it for a status that we do not know', async () => {
    const element = await show(tag, { status: active });
    element.status = { status: 'brand_new', steps: {} };
    await settled(element);
    expect(words(element)).to.contain('not available right now');
  });

  it('says nothing of a change when only the audience changes', async () => {
    const status = { status: 'active', steps: { kyc_check: 'success', risk_check: 'active' } };
    const element = await show(tag, { status });
    const events = listen(element, 'idv-status-change');
    for (const audience of ['reviewer', 'applicant'] as const) {
      element.audience = audience;
      await settled(element);
    }
    expect(events).to.have.length(0);
    element.status = 'verified';
    await settled(element);
    expect(events).to.have.length(1);
  });

  it('tells a reviewer who comes later what is odd in the input', async () => {
    const status = { status: 'active', steps: { age_check: 'active' } };
    const element = await show(tag, { status });
    const events = listen(element, 'idv-diagnostic');
    element.audience = 'reviewer';
    await settled(element);
    expect(events.map(({ detail }) => detail.diagnostics)).to.deep.equal([
      [{ code: 'unknown_step', value: 'age_check' }],
    ]);
  });

  it('tells of one bad input once, and of another one in its place not again', async () => {
    const element = await show(tag, { status: 'verified' });
    const events = listen(element, 'idv-diagnostic');
    for (const nothing of [NaN, NaN, '{', []]) {
      element.status = nothing;
      await settled(element);
    }
    expect(events).to.have.length(1);
    for (const status of ['verified', null]) {
      element.status = status;
      await settled(element);
    }
    expect(events).to.have.length(2);
  });
});
