import { expect } from 'chai';
import { idmetaFixtures } from '../fixtures/idmeta/index.js';
import { copyOf, read, told } from './helpers.js';

type Json = Record<string, unknown>;

/** A finalize response with an own status, component results and missing plans. */
function finalized(
  status: number | undefined,
  verification_data: unknown,
  missing_plans?: unknown,
) {
  const payload = copyOf(idmetaFixtures, 'finalize-verified');
  const { verification } = payload as { verification: Json };
  return {
    verification: { ...verification, status, verification_data },
    missing_plans: missing_plans ?? [],
  };
}
const older = (status: string, verification_results: unknown) => ({
  ...copyOf(idmetaFixtures, 'webhook-older-review-needed'),
  status,
  verification_results,
});
const names = (payload: unknown) => read(payload, 'idmeta').steps.map(({ name }) => name);

describe('Missing plans at IDmeta', () => {
  it('are steps, in any form they come in', () => {
    for (const plans of [
      [{ id: 494, plan: 'biometrics_verification' }],
      ['biometrics_verification'],
      '[{"id":494,"plan":"biometrics_verification"}]',
      '["biometrics_verification"]',
    ])
      expect(read(finalized(4, '[]', plans)).steps, JSON.stringify(plans)).to.deep.equal([
        { name: 'biometrics_verification', status: 'missing' },
      ]);
  });

  it('stand in our order, unknown ones after, as they came', () => {
    const plans = ['zebra_scan', 'aml', 'document_verification', 'ape_scan', 'custom_form'];
    expect(names(finalized(4, '[]', plans))).to.deep.equal([
      'custom_form',
      'document_verification',
      'aml',
      'zebra_scan',
      'ape_scan',
    ]);
    expect(told(finalized(4, '[]', plans))).to.deep.equal([
      { code: 'unknown_step', value: 'ape_scan' },
      { code: 'unknown_step', value: 'zebra_scan' },
    ]);
  });

  it('are none where there are none', () => {
    for (const plans of [[], '[]', null, 'null', '', 'junk', 7, {}])
      expect(read(finalized(4, '[]', plans)).steps, JSON.stringify(plans)).to.deep.equal([]);
  });

  it('give no text that is no token', () => {
    const plans = [{ plan: 'Maria Clara Santos' }];
    expect(read(finalized(4, '[]', plans)).steps).to.deep.equal([
      { name: 'unknown', status: 'missing' },
    ]);
    expect(told(finalized(4, '[]', plans))).to.deep.equal([{ code: 'unknown_step' }]);
  });
});

describe('Component results at IDmeta', () => {
  const parts = [
    { plan: 'document_verification', verificationStatusCode: 3 },
    { plan: 'biometrics_verification', verificationStatusCode: 2 },
  ];
  const steps = [
    { name: 'document_verification', status: 'success' },
    { name: 'biometrics_verification', status: 'pending_review' },
  ];
  const byPlan = {
    document_verification: { verificationStatusCode: 3 },
    biometrics_verification: { verificationStatusCode: 2 },
  };

  it('are steps, in any form they come in', () => {
    for (const data of [parts, JSON.stringify(parts), byPlan, JSON.stringify(byPlan)])
      expect(read(finalized(2, data)).steps, JSON.stringify(data)).to.deep.equal(steps);
    expect(read(older('REVIEW_NEEDED', byPlan)).steps).to.deep.equal(steps);
    for (const key of ['plan', 'name', 'type'])
      expect(
        read(finalized(3, [{ [key]: 'aml', verificationStatusCode: 3 }])).steps,
        key,
      ).to.deep.equal([{ name: 'aml', status: 'success' }]);
  });

  for (const [code, name, step, status] of [
    [1, 'REJECTED', 'failed', 1],
    [2, 'Review Needed', 'pending_review', 2],
    [3, 'verified', 'success', 3],
    [4, 'INCOMPLETE', 'missing', 4],
    [5, 'IN_PROGRESS', 'active', 5],
    [6, 'Failed', 'error', 6],
    [99, 'EMPTY', 'waiting_for_prerequisite', 99],
  ] as const)
    it(`${code} and ${name} are ${step}`, () => {
      for (const part of [{ verificationStatusCode: code }, { status: name }]) {
        const payload = finalized(status, [{ plan: 'aml', ...part }]);
        expect(read(payload).steps).to.deep.equal([{ name: 'aml', status: step }]);
        expect(told(payload)).to.deep.equal([]);
      }
    });

  it('are left out where a bare number could be of either enum, or nothing can be read', () => {
    for (const part of [
      { status: 1 },
      { status: 2 },
      { status: '1' },
      { status: true },
      { status: 'PENDING' },
      { request_data: {}, request_result: {} },
      { request_result: { status: 'failed' } },
      { request_result: { status: 1 } },
      {},
    ]) {
      const payload = finalized(3, [{ plan: 'aml', ...part }]);
      expect(read(payload).steps, JSON.stringify(part)).to.deep.equal([]);
      expect(told(payload), JSON.stringify(part)).to.deep.equal([]);
    }
    for (const data of ['[]', '{}', 'null', 'junk', '', null, 7, [null], ['x'], [[]]])
      expect(read(finalized(3, data)).steps, JSON.stringify(data)).to.deep.equal([]);
  });

  it('that add up to another status are told, and the own status stays', () => {
    const rejected = [{ plan: 'aml', verificationStatusCode: 1 }];
    expect(read(finalized(3, rejected)).status).to.equal('verified');
    expect(told(finalized(3, rejected))).to.deep.equal([{ code: 'status_mismatch' }]);
    expect(told(finalized(1, rejected))).to.deep.equal([]);
  });

  it('count a missing plan as incomplete', () => {
    const done = [{ plan: 'document_verification', verificationStatusCode: 3 }];
    expect(told(finalized(4, done, ['aml']))).to.deep.equal([]);
    expect(told(finalized(3, done, ['aml']))).to.deep.equal([{ code: 'status_mismatch' }]);
    expect(names(finalized(4, done, ['aml']))).to.deep.equal(['document_verification', 'aml']);
  });

  it('give the status where there is no other', () => {
    expect(read(finalized(undefined, parts), 'idmeta').status).to.equal('in_review');
    expect(told(finalized(undefined, parts), 'idmeta')).to.deep.equal([]);
    const done = [{ plan: 'document_verification', verificationStatusCode: 3 }];
    expect(read(finalized(undefined, done), 'idmeta')).to.include({
      status: 'verified',
      retry: 'none',
    });
  });
});
