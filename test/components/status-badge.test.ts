import { expect } from 'chai';
import { requestStatuses, stepStatuses, verificationStatuses } from '../../src/model/vocabulary.js';
import { fixtures } from '../fixtures/index.js';
import { parts, place, settled, show, words } from '../support/element.js';

const tag = 'idv-status-badge';
const badge = async (settings: object) => words(await show(tag, { ...settings }));
const look = (element: Element) => parts(element, 'badge')[0]!.className;

describe('<idv-status-badge> of a verification', () => {
  const labels = {
    not_started: ['Not started', 'Not started'],
    in_progress: ['In progress', 'In progress'],
    incomplete: ['Not finished', 'Incomplete'],
    in_review: ['Being checked', 'Review needed'],
    verified: ['Verified', 'Verified'],
    rejected: ['Not verified', 'Rejected'],
    inconclusive: ['No result', 'Inconclusive'],
    error: ['Technical problem', 'Technical error'],
    expired: ['Time ran out', 'Expired'],
    canceled: ['Canceled', 'Canceled'],
    unknown: ['Not available', 'Unknown status'],
  } as const;

  for (const status of verificationStatuses)
    it(`says ${status} to each audience in its words`, async () => {
      expect([
        await badge({ status }),
        await badge({ status, audience: 'reviewer' }),
      ]).to.deep.equal(labels[status]);
    });

  it('looks different for each status without its colour', async () => {
    const shapes = new Set<string>();
    for (const status of verificationStatuses) {
      const element = await show(tag, { status });
      shapes.add(getComputedStyle(parts(element, 'badge')[0]!, '::before').clipPath);
    }
    expect(shapes.size).to.equal(verificationStatuses.length);
  });

  it('is plain text that takes no focus and announces nothing', async () => {
    const element = await show(tag, { status: 'verified' });
    expect(
      element.shadowRoot!.querySelector('[tabindex], [role], [aria-live], a, button'),
    ).to.equal(null);
  });

  it('shows the fixture of every provider', async () => {
    for (const { payload, expected } of Object.values(fixtures).flat())
      if (expected.verification)
        expect(await badge({ status: payload, audience: 'reviewer' })).to.equal(
          labels[expected.verification.status][1],
        );
  });
});

describe('<idv-status-badge> in a line of text', () => {
  it('stands on the line, and takes no more height in a table than a word', async () => {
    const container = place();
    container.style.lineHeight = '24px';
    container.append('Case 12: ');
    const height = () => container.getBoundingClientRect().height;
    const before = height();
    const badge = await show(
      'idv-status-badge',
      { status: 'in_review', density: 'compact' },
      container,
    );
    expect(height()).to.be.closeTo(before, 1);
    expect(words(badge)).to.equal('Being checked');
  });
});

describe('<idv-status-badge> of a step', () => {
  const reviewed = {
    active: 'Active',
    success: 'Passed',
    failed: 'Failed',
    waiting_for_prerequisite: 'Waiting for prior step',
    skipped: 'Skipped',
    expired: 'Expired',
    canceled: 'Canceled',
    pending_review: 'Review needed',
    manually_approved: 'Approved by hand',
    manually_rejected: 'Rejected by hand',
    missing: 'Missing',
    inconclusive: 'Inconclusive',
    error: 'Technical error',
    unknown: 'Unknown status',
    not_applicable: 'Not applicable',
  } as const;
  const applied = {
    ...reviewed,
    active: 'In progress',
    success: 'Done',
    failed: 'Done',
    waiting_for_prerequisite: 'Not started',
    expired: 'Time ran out',
    pending_review: 'Done',
    manually_approved: 'Done',
    manually_rejected: 'Done',
    missing: 'Still needed',
    inconclusive: 'Not completed',
    error: 'Technical problem',
    unknown: 'Status not available',
    not_applicable: 'Status not available',
  } as const;
  const status = (stepStatus: string) => ({
    status: 'in_progress',
    steps: [
      { name: 'kyc_check', status: stepStatus },
      { name: 'selfie_check', status: 'active' },
    ],
  });

  for (const stepStatus of stepStatuses)
    it(`says ${stepStatus} to each audience in its words`, async () => {
      const settings = { status: status(stepStatus), step: 'kyc_check' };
      expect([
        await badge(settings),
        await badge({ ...settings, audience: 'reviewer' }),
      ]).to.deep.equal([applied[stepStatus], reviewed[stepStatus]]);
    });

  it('says the same of a hidden step and of one that is not there', async () => {
    for (const step of ['risk_check', 'watchlist_screening', 'no_such_step', '__proto__'])
      expect(
        await badge({ status: { status: 'active', steps: { risk_check: 'failed' } }, step }),
      ).to.equal('Status not available');
  });

  it('says what became of the result', async () => {
    expect(await badge({ status: 'rejected', step: 'result' })).to.equal('Not confirmed');
    expect(await badge({ status: 'in_review', step: 'result' })).to.equal('Being checked');
    expect(await badge({ status: 'in_review', step: 'information' })).to.equal('Sent');
  });
});

describe('<idv-status-badge> of a request', () => {
  const labels = {
    pending: ['Waiting', 'Pending'],
    success: ['Went through', 'Succeeded'],
    failed: ['Did not go through', 'Failed'],
    unknown: ['Not available', 'Unknown status'],
  } as const;
  for (const status of requestStatuses)
    it(`says ${status} to each audience in its words`, async () => {
      const settings = { kind: 'request', status };
      expect([
        await badge(settings),
        await badge({ ...settings, audience: 'reviewer' }),
      ]).to.deep.equal(labels[status]);
    });

  it('reads IDmeta’s numbers, which mean something else for a verification', async () => {
    const element = await show(tag, { kind: 'request', status: 1 });
    expect(words(element)).to.equal('Went through');
    expect(look(element)).to.contain('success');
    element.kind = 'verification';
    await settled(element);
    expect(words(element)).to.equal('Not available');
  });
});
