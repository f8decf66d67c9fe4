import { expect } from 'chai';
import * as reviewer from '../../src/explain/reviewer/index.js';
import type { Verification } from '../../src/model/verification.js';
import { factsOf } from '../../src/view/facts.js';
import { english } from '../support/speech.js';

const facts = (parts: Partial<Verification>) =>
  Object.fromEntries(
    factsOf(
      { status: 'rejected', steps: [], reasons: [], retry: 'unknown', ...parts },
      english,
      reviewer,
    ).map(({ label, text }) => [label, text]),
  );

describe('What a reviewer is told beside the status', () => {
  it('is IDmeta’s definition, trigger and precedence for each of its seven statuses', () => {
    const statuses = [
      'rejected',
      'in_review',
      'verified',
      'incomplete',
      'in_progress',
      'error',
      'not_started',
    ] as const;
    expect(Object.keys(reviewer.providerWords.idmeta!.statuses)).to.have.members(statuses);
    for (const status of statuses) {
      const told = facts({ provider: 'idmeta', status });
      expect(told, status).to.include.keys('Status at the provider', 'Definition', 'Trigger');
    }
    expect(facts({ provider: 'idmeta', status: 'rejected' })).to.deep.equal({
      'Status at the provider': 'IDmeta: 1 Rejected',
      Definition: 'The verification failed, because at least one component was rejected.',
      Trigger: 'One component or more came back as Rejected.',
      Precedence: 'Goes before Review Needed and Verified.',
    });
  });

  it('is what Yousign recommends for each of its four statuses', () => {
    for (const status of ['in_progress', 'verified', 'rejected', 'inconclusive'] as const)
      expect(facts({ provider: 'yousign', status }), status).to.include.keys('Recommended action');
    expect(facts({ provider: 'yousign', status: 'inconclusive', retry: 'new_attempt' })).to.include(
      {
        'Recommended action':
          'Try again with a new verification. The one without a result is not billed.',
        'Another try': 'Only in a new verification',
      },
    );
  });

  it('is no video’s status for a workflow session, whose statuses have other names', () => {
    const steps = [{ name: 'identity_verification', status: 'failed' }] as const;
    expect(facts({ provider: 'yousign', steps })).to.deep.equal({});
  });

  it('is what Plaid says of each of its six statuses', () => {
    const { statuses } = reviewer.providerWords.plaid!;
    expect(Object.values(statuses).map(({ name }) => name)).to.have.members([
      'active',
      'success',
      'failed',
      'expired',
      'canceled',
      'pending_review',
    ]);
  });

  it('is which verification it is and which one it repeats', () => {
    expect(facts({ id: 'idv_2', previousAttemptId: 'idv_1' })).to.deep.equal({
      'Verification ID': 'idv_2',
      'Repeats the verification': 'idv_1',
    });
  });

  it('is nothing of a provider that we have no words for', () => {
    for (const provider of ['acme', 'constructor', '__proto__'])
      expect(facts({ provider }), provider).to.deep.equal({});
  });
});
