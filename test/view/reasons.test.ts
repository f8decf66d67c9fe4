import type { MsgFn } from '@lit/localize';
import { expect } from 'chai';
import { isShowableReason } from '../../src/disclosure/reasons.js';
import * as reviewer from '../../src/explain/reviewer/index.js';
import { reasonIds } from '../../src/model/reasons.js';
import type { Reason, Verification } from '../../src/model/verification.js';
import { verificationStatuses } from '../../src/model/vocabulary.js';
import { headingOf, reasonsOf, reviewerReasonsOf } from '../../src/view/reasons.js';

const english = ((text: string) => text) as unknown as MsgFn;

const view = (status: Verification['status'], ...ids: Reason['id'][]) =>
  reasonsOf({ status, steps: [], reasons: ids.map((id) => ({ id })), retry: 'unknown' }, english);

describe('The reasons for an applicant', () => {
  it('say what happened and what to do for every reason that may be told', () => {
    for (const id of reasonIds.filter(isShowableReason)) {
      const { titles, advice } = view('rejected', id);
      expect(titles.join(), id).to.match(/^[A-Z].*\.$/);
      expect(advice.join(), id).to.match(/^[A-Z].*\.$/);
    }
  });

  it('say the same thing once', () => {
    const { titles, advice } = view('rejected', 'document_expired', 'document_expired');
    expect(titles).to.have.length(1);
    expect(advice).to.have.length(1);
  });

  it('promise no other try after a rejection', () => {
    expect(view('rejected', 'document_expired').lead).to.match(/^If you are asked/);
  });

  it('give no advice where nothing can be done now', () => {
    for (const status of ['in_progress', 'in_review', 'expired', 'verified', 'unknown'] as const) {
      const { lead, advice } = view(status, 'document_expired');
      expect(lead, status).to.equal(undefined);
      expect(advice, status).to.deep.equal([]);
    }
  });

  it('have no lead without a reason', () => {
    for (const status of verificationStatuses) expect(view(status).lead).to.equal(undefined);
  });
});

describe('The heading of the reasons', () => {
  const heading = (status: Verification['status'], step?: string) =>
    headingOf({
      status,
      steps: [],
      reasons: [{ id: 'name_mismatch', ...(step && { step }) }],
      retry: 'unknown',
    })(english);

  it('says why where they are the cause', () => {
    for (const status of ['rejected', 'inconclusive', 'incomplete', 'error'] as const)
      expect(heading(status, 'kyc_check'), status).to.equal('Why');
    expect(heading('expired')).to.equal('Why');
  });

  it('names no cause where another step followed or the time ran out', () => {
    for (const status of ['in_progress', 'in_review', 'expired', 'canceled'] as const)
      expect(heading(status, 'kyc_check'), status).to.equal('What could not be confirmed');
  });
});

describe('The reasons for a reviewer', () => {
  const view = (reason: Reason) => reviewerReasonsOf([reason], english, reviewer)[0]!;

  it('have a text and a category for every reason', () => {
    for (const id of reasonIds) {
      expect(view({ id }).text, id).to.match(/\.$/);
      expect(view({ id }).category, id).to.be.a('string');
    }
  });

  it('show the provider’s code, also of a reason that we do not know', () => {
    const unknown = view({ id: 'unknown', code: 'IDVV_2499' });
    expect(unknown.code).to.equal('IDVV_2499');
    expect(unknown.category).to.equal(undefined);
  });

  it('say which of them the applicant does not see', () => {
    expect(view({ id: 'document_expired' }).hidden).to.equal(undefined);
    for (const id of ['under_duress', 'watchlist_hit', 'unknown'] as const)
      expect(view({ id }).hidden, id).to.equal('Not shown to the applicant');
  });
});
