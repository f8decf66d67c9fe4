import { expect } from 'chai';
import { mostShown } from '../../src/model/limits.js';
import type { Step, Verification } from '../../src/model/verification.js';
import type { Audience, VerificationStatus } from '../../src/model/vocabulary.js';
import { progressOf } from '../../src/view/progress.js';

const progress = (
  status: VerificationStatus,
  steps: readonly Step[] = [],
  audience: Audience = 'applicant',
) => progressOf({ status, steps, reasons: [], retry: 'unknown' } satisfies Verification, audience);

const drawn = (...settings: Parameters<typeof progress>) =>
  progress(...settings).steps.map(({ name, status }) => `${name} ${status}`);

const details = (status: Step['status']): Step => ({ name: 'kyc_check', status });
const selfie = (status: Step['status']): Step => ({ name: 'selfie_check', status });

describe('The steps that are drawn', () => {
  it('end with the result for an applicant', () => {
    expect(drawn('in_progress', [details('active')])).to.deep.equal([
      'kyc_check active',
      'result waiting_for_prerequisite',
    ]);
  });

  it('are only the reported ones for a reviewer', () => {
    expect(drawn('in_progress', [details('active')], 'reviewer')).to.deep.equal([
      'kyc_check active',
    ]);
  });

  it('leave out what does not apply', () => {
    expect(drawn('verified', [details('success'), selfie('not_applicable')])).to.deep.equal([
      'kyc_check success',
      'result success',
    ]);
  });

  const lifecycles: Readonly<Record<VerificationStatus, readonly string[]>> = {
    not_started: ['information waiting_for_prerequisite', 'result waiting_for_prerequisite'],
    in_progress: ['information active', 'result waiting_for_prerequisite'],
    incomplete: ['information missing', 'result waiting_for_prerequisite'],
    in_review: ['information success', 'result active'],
    verified: ['information success', 'result success'],
    rejected: ['information success', 'result failed'],
    inconclusive: ['information inconclusive', 'result inconclusive'],
    error: ['result error'],
    expired: ['result expired'],
    canceled: ['result canceled'],
    unknown: [],
  };
  for (const [status, steps] of Object.entries(lifecycles))
    it(`follow from the status alone where none is reported: ${status}`, () => {
      expect(drawn(status as VerificationStatus)).to.deep.equal(steps);
    });
});

describe('The current step', () => {
  const current = (...settings: Parameters<typeof progress>) =>
    progress(...settings)
      .steps.filter((step) => step.current)
      .map(({ name }) => name);

  it('is the active one', () => {
    expect(current('in_progress', [details('success'), selfie('active')])).to.deep.equal([
      'selfie_check',
    ]);
  });

  it('is the first of several', () => {
    expect(current('in_progress', [details('active'), selfie('active')])).to.deep.equal([
      'kyc_check',
    ]);
  });

  it('is the result while it is being checked', () => {
    expect(current('in_review')).to.deep.equal(['result']);
  });

  it('is none once it is over', () => {
    for (const status of ['verified', 'rejected', 'expired', 'canceled', 'error'] as const)
      expect(current(status, [details('active')]), status).to.deep.equal([]);
  });
});

describe('The position', () => {
  it('is that of the current step', () => {
    expect(progress('in_progress', [details('success'), selfie('active')]).position).to.equal(2);
  });

  it('is not given while a step may never run', () => {
    const steps = [details('active'), selfie('waiting_for_prerequisite')];
    expect(progress('in_progress', steps).position).to.equal(undefined);
  });

  it('is not given of a list so long that it is cut', () => {
    const many = Array.from({ length: mostShown - 1 }, () => details('success'));
    expect(progress('in_progress', [selfie('active'), ...many.slice(1)]).position).to.equal(1);
    expect(progress('in_progress', [selfie('active'), ...many]).position).to.equal(undefined);
  });

  it('is not given where no step is current', () => {
    expect(progress('verified', [details('success')]).position).to.equal(undefined);
  });
});
