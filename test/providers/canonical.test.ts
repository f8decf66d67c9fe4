import { expect } from 'chai';
import { parse } from '../../src/core.js';
import { reasonIds } from '../../src/model/reasons.js';
import { stepNames } from '../../src/model/steps.js';
import { retries, stepStatuses, verificationStatuses } from '../../src/model/vocabulary.js';
import { canonicalFixtures } from '../fixtures/canonical/index.js';
import { fixtures } from '../fixtures/index.js';
import { inherited, itReadsEach, read, shown, told } from './helpers.js';

const empty = { steps: [], reasons: [], retry: 'unknown' };

describe('Our own JSON', () => {
  describe('reads each payload as it says', () => itReadsEach(canonicalFixtures));

  it('reads each word for an overall status, in an object and bare', () => {
    for (const status of verificationStatuses)
      for (const input of [{ status }, JSON.stringify({ status }), status]) {
        expect(read(input), JSON.stringify(input)).to.deep.equal({ status, ...empty });
        expect(told(input), JSON.stringify(input)).to.deep.equal([]);
      }
  });

  it('reads each step status, step name, reason and retry', () => {
    for (const status of stepStatuses) {
      const steps = [{ name: 'kyc_check', status }];
      expect(read({ status: 'in_progress', steps }).steps).to.deep.equal(steps);
      expect(told({ status: 'in_progress', steps }), status).to.deep.equal([]);
    }
    const steps = stepNames.map((name) => ({ name, status: 'success' }));
    expect(read({ status: 'verified', steps }).steps).to.deep.equal(steps);
    expect(told({ status: 'verified', steps })).to.deep.equal([]);
    const reasons = [...reasonIds, 'unknown'].map((id) => ({ id }));
    expect(read({ status: 'rejected', steps: [], reasons }).reasons).to.deep.equal(reasons);
    expect(told({ status: 'rejected', steps: [], reasons })).to.deep.equal([]);
    for (const retry of retries)
      expect(read({ status: 'in_progress', steps: [], retry }).retry).to.equal(retry);
  });

  it('keeps the order of steps and reasons', () => {
    const verification = {
      status: 'rejected',
      steps: [
        { name: 'risk_check', status: 'failed' },
        { name: 'accept_tos', status: 'success' },
      ],
      reasons: [{ id: 'risk_network' }, { id: 'document_blurry', code: 'IDVV_1301' }],
      retry: 'none',
    };
    expect(read(verification)).to.deep.equal(verification);
  });

  it('reads what every provider’s payload became as the same again', () => {
    for (const [provider, each] of Object.entries(fixtures))
      for (const { name, expected } of each) {
        if (!expected.verification) continue;
        for (const input of [expected.verification, JSON.stringify(expected.verification)])
          expect(parse(input).verification, `${provider} ${name}`).to.deep.equal(
            expected.verification,
          );
      }
  });

  it('turns any other word into unknown', () => {
    for (const word of ['failed', 'Verified', 'all good', 3, true, {}, ...inherited]) {
      expect(read({ status: word, steps: [] }).status, shown(word)).to.equal('unknown');
      expect(told({ status: word, steps: [] }).map(({ code }) => code)).to.deep.equal([
        'unknown_status',
      ]);
      const steps = [{ name: 'kyc_check', status: word === 'failed' ? 'rejected' : word }];
      expect(read({ status: 'verified', steps }).steps, shown(word)).to.deep.equal([
        { name: 'kyc_check', status: 'unknown' },
      ]);
      const reasons = [{ id: word }];
      expect(read({ status: 'rejected', steps: [], reasons }).reasons).to.deep.equal([
        { id: 'unknown' },
      ]);
      expect(read({ status: 'rejected', steps: [], retry: word }).retry).to.equal('unknown');
    }
  });

  it('copies no text that is not a date, a link, an id or a token', () => {
    const text = 'Leslie Knope';
    const junk = Object.fromEntries(
      [
        ...['provider', 'id', 'previousAttemptId', 'createdAt', 'updatedAt', 'completedAt'],
        ...['redactedAt', 'link', 'retry'],
      ].map((key) => [key, text]),
    );
    const input = {
      ...junk,
      status: 'verified',
      steps: [{ name: text, status: text, note: text }],
      reasons: [{ id: text, code: text, step: text, note: text }],
    };
    expect(read(input)).to.deep.equal({
      status: 'verified',
      steps: [{ name: 'unknown', status: 'unknown' }],
      reasons: [{ id: 'unknown', step: 'unknown' }],
      retry: 'unknown',
    });
  });

  it('takes any object with a status when it is told to', () => {
    const input = { status: 'verified', name: 'Leslie Knope', user: { email: 'x@example.com' } };
    expect(told(input)).to.deep.equal([{ code: 'unknown_provider' }]);
    expect(read(input, 'canonical')).to.deep.equal({ status: 'verified', ...empty });
  });

  it('takes entries that are no objects for none', () => {
    for (const entry of [null, 'kyc_check', 7, ['kyc_check', 'success']]) {
      const { steps, reasons } = read({ status: 'rejected', steps: [entry], reasons: [entry] });
      for (const list of [steps, reasons])
        expect(JSON.stringify(list), JSON.stringify(entry)).not.to.match(/kyc_check|success/);
    }
    for (const junk of [null, 'x', 7, {}])
      expect(read({ status: 'rejected', steps: [], reasons: junk }).reasons).to.deep.equal([]);
  });
});
