import { expect } from 'chai';
import { disclose } from '../../src/disclosure/disclose.js';
import { discloseDiagnostics } from '../../src/disclosure/status.js';
import { toldReason } from '../../src/disclosure/reasons.js';
import { isShowableStep } from '../../src/disclosure/steps.js';
import type { Diagnostic } from '../../src/model/diagnostics.js';
import { parse } from '../../src/core.js';
import { reasonIds } from '../../src/model/reasons.js';
import { stepNames } from '../../src/model/steps.js';
import type { Verification } from '../../src/model/verification.js';
import { stepStatuses, verificationStatuses } from '../../src/model/vocabulary.js';
import { fixtures } from '../fixtures/index.js';

const verification = (parts: Partial<Verification>): Verification => ({
  status: 'in_progress',
  steps: [],
  reasons: [],
  retry: 'unknown',
  ...parts,
});

const shown = (parts: Partial<Verification>) => disclose(verification(parts), 'applicant');

const blurry = { id: 'document_blurry', step: 'documentary_verification' } as const;
const everyFixture = Object.values(fixtures)
  .flat()
  .flatMap(({ expected }) => expected.verification ?? []);

describe('What a reviewer may see', () => {
  it('is all there is', () => {
    for (const each of everyFixture) expect(disclose(each, 'reviewer')).to.deep.equal(each);
  });
});

describe('What an applicant may see', () => {
  it('is the same when it is disclosed again', () => {
    for (const each of everyFixture) {
      const once = disclose(each, 'applicant');
      expect(disclose(once, 'applicant')).to.deep.equal(once);
    }
  });

  it('holds no code, id, provider or date of hidden work', () => {
    for (const each of everyFixture) {
      // The provider's own link says what it must to work.
      const text = JSON.stringify({ ...disclose(each, 'applicant'), link: undefined });
      expect(text).not.to.match(/"(code|provider|updatedAt|redactedAt|previousAttemptId)"/);
      if (each.id) expect(text).not.to.contain(each.id);
    }
  });

  it('holds no sensitive step and no sensitive reason', () => {
    for (const status of verificationStatuses) {
      const { steps, reasons } = shown({
        status,
        steps: [...stepNames, 'a_new_check'].map((name) => ({ name, status: 'failed' })),
        reasons: [...reasonIds, 'unknown' as const].map((id) => ({ id, step: 'kyc_check' })),
      });
      for (const { name } of steps) expect(isShowableStep(name), name).to.equal(true);
      for (const { id } of reasons) expect(toldReason(id), id).to.equal(id);
    }
  });

  it('draws a step as failed only over a reason that may be told', () => {
    const steps = [
      { name: 'documentary_verification', status: 'failed' },
      { name: 'selfie_check', status: 'active' },
    ] as const;
    const told = shown({ steps, reasons: [blurry] });
    const hidden = shown({
      steps,
      reasons: [{ id: 'document_authenticity', step: 'documentary_verification' }],
    });
    const none = shown({ steps });
    expect(told.steps).to.deep.equal(steps);
    expect(hidden).to.deep.equal(none);
    expect(hidden.steps).not.to.deep.equal(steps);
  });

  it('is the same for every rejection or review without a reason that may be told', () => {
    for (const status of ['rejected', 'in_review'] as const) {
      const plain = shown({ status });
      for (const stepStatus of stepStatuses) {
        const steps = stepNames.map((name) => ({ name, status: stepStatus }));
        const reasons = [{ id: 'under_duress' }, { id: 'watchlist_hit' }] as const;
        expect(shown({ status, steps, reasons, retry: 'none' })).to.deep.equal(plain);
      }
    }
  });

  it('says the same of what is sent and what is in review', () => {
    const sent = (name: string, status: 'active' | 'pending_review') =>
      shown({
        steps: [
          { name: 'kyc_check', status: 'success' },
          { name: 'selfie_check', status: 'skipped' },
          { name, status },
        ],
      });
    expect(sent('risk_check', 'active').status).to.equal('in_review');
    expect(sent('risk_check', 'active')).to.deep.equal(shown({ status: 'in_review' }));
    expect(sent('selfie', 'pending_review')).to.deep.equal(shown({ status: 'in_review' }));
  });

  it('hides a reason under a step that cannot be named', () => {
    for (const step of ['background', 'AML check', { a: 1 }, 'step_9']) {
      const { verification: read } = parse({
        status: 'rejected',
        reasons: [{ id: 'document_blurry', step }],
      });
      expect(disclose(read!, 'applicant').reasons, JSON.stringify(step)).to.deep.equal([]);
    }
  });

  it('does not ask for parts that it does not show', () => {
    const { verification: read } = parse({
      status: 'incomplete',
      steps: [
        { name: 'kyc_check', status: 'success' },
        { name: 'aml', status: 'missing' },
      ],
    });
    expect(disclose(read!, 'applicant')).to.deep.equal(shown({ status: 'in_review' }));
  });

  it('gives no hint by the provider’s word on another try', () => {
    const reasons = [blurry];
    for (const status of verificationStatuses)
      expect(shown({ status, reasons, retry: 'none' }), status).to.deep.equal(
        shown({ status, reasons, retry: 'new_attempt' }),
      );
  });

  it('reads a decision made by hand as done', () => {
    const active = { name: 'selfie_check', status: 'active' } as const;
    for (const status of ['manually_approved', 'manually_rejected', 'pending_review'] as const)
      expect(shown({ steps: [{ name: 'kyc_check', status }, active] }).steps).to.deep.equal([
        { name: 'kyc_check', status: 'success' },
        active,
      ]);
  });

  it('tells reasons only where something can be done about them, or goes on after them', () => {
    const told = verificationStatuses.filter(
      (status) =>
        shown({
          status,
          steps: [
            { name: 'documentary_verification', status: 'failed' },
            { name: 'selfie_check', status: 'active' },
          ],
          reasons: [blurry],
        }).reasons.length,
    );
    expect(told).to.have.members([
      'in_progress',
      'incomplete',
      'rejected',
      'inconclusive',
      'error',
    ]);
  });

  it('tells reasons once and in an order that does not depend on theirs', () => {
    const reasons = [
      { id: 'name_mismatch', step: 'kyc_check' },
      blurry,
      { id: 'phone_no_record', step: 'kyc_check' },
      { id: 'risk_email' },
      blurry,
    ] as const;
    const told = [blurry, { id: 'details_not_confirmed', step: 'kyc_check' }];
    expect(shown({ status: 'rejected', reasons }).reasons).to.deep.equal(told);
    expect(shown({ status: 'rejected', reasons: [...reasons].reverse() }).reasons).to.deep.equal(
      told,
    );
  });

  it('points at no hidden step by those that are done, however it ended', () => {
    const done = { name: 'documentary_verification', status: 'success' } as const;
    for (const status of ['error', 'inconclusive', 'expired', 'canceled', 'rejected'] as const) {
      expect(shown({ status, steps: [done, { name: 'aml', status: 'error' }] })).to.deep.equal(
        shown({ status }),
      );
    }
  });

  it('draws no step after the end that never ran', () => {
    const steps = [
      { name: 'kyc_check', status: 'expired' },
      { name: 'selfie_check', status: 'waiting_for_prerequisite' },
    ] as const;
    expect(shown({ status: 'expired', steps }).steps).to.deep.equal([steps[0]]);
    expect(shown({ steps }).steps).to.deep.equal(steps);
  });

  it('says nothing of earlier tries', () => {
    const attempts = [{ status: 'failed' }] as const;
    const steps = [{ name: 'documentary_verification', status: 'active', attempts }] as const;
    expect(shown({ steps }).steps).to.deep.equal([
      { name: 'documentary_verification', status: 'active' },
    ]);
  });

  it('leaves out steps that do not apply', () => {
    const steps = [{ name: 'selfie_check', status: 'not_applicable' }] as const;
    expect(shown({ steps }).steps).to.deep.equal([]);
  });

  it('has each reason once', () => {
    const twice = [blurry, { id: 'under_duress' }, { ...blurry, code: 'x.1' }] as const;
    expect(shown({ reasons: twice }).reasons).to.deep.equal([blurry]);
  });

  it('has no reasons once the person is verified', () => {
    expect(shown({ status: 'verified', reasons: [blurry] }).reasons).to.deep.equal([]);
  });

  it('has a link only while the person can go on', () => {
    const link = 'https://example.com/go';
    for (const status of verificationStatuses)
      expect('link' in shown({ status, link }), status).to.equal(
        ['not_started', 'in_progress', 'incomplete'].includes(status),
      );
  });

  it('has an end only where it is over', () => {
    const completedAt = '2026-01-02';
    expect(shown({ status: 'verified', completedAt }).completedAt).to.equal(completedAt);
    expect(shown({ status: 'in_review', completedAt }).completedAt).to.equal(undefined);
  });
});

describe('The diagnostics that leave an element', () => {
  const diagnostics: readonly Diagnostic[] = [
    { code: 'unknown_code', value: 'IDVV_2499' },
    { code: 'no_state', field: 'x' },
  ];

  it('are all of them for a reviewer', () => {
    expect(discloseDiagnostics(diagnostics, 'reviewer')).to.equal(diagnostics);
  });

  it('only say to an applicant’s page that nothing can be shown', () => {
    expect(discloseDiagnostics(diagnostics, 'applicant')).to.deep.equal([{ code: 'no_state' }]);
  });
});
