import { expect } from 'chai';
import { disclose } from '../../src/disclosure/disclose.js';
import * as reviewer from '../../src/explain/reviewer/index.js';
import { reasonIds } from '../../src/model/reasons.js';
import type { Reason, Verification } from '../../src/model/verification.js';
import { reviewerReasonsOf } from '../../src/view/reviewer-reasons.js';
import { english } from '../support/speech.js';

const views = (...reasons: Reason[]) => {
  const verification: Verification = { status: 'rejected', steps: [], reasons, retry: 'unknown' };
  return reviewerReasonsOf(verification, disclose(verification, 'applicant'), english, reviewer);
};

describe('The reasons for a reviewer', () => {
  it('have a text, a category and somebody who can put it right, for every reason', () => {
    for (const id of reasonIds) {
      const [view] = views({ id });
      expect(view!.text, id).to.match(/\.$/);
      expect(view!.category, id).to.be.a('string');
      expect(view!.fixer, id).to.be.a('string');
    }
  });

  it('show the provider’s code, also of a reason that we do not know', () => {
    const [unknown] = views({ id: 'unknown', code: 'IDVV_2499' });
    expect(unknown!.codes).to.deep.equal(['IDVV_2499']);
    expect(unknown!.category).to.equal(undefined);
  });

  it('show the kind of a code that we do not know, where its number tells', () => {
    const [unknown] = views({ id: 'unknown', code: 'IDVV_2399', category: 'identity_fraud' });
    expect(unknown!.category).to.equal('Identity fraud');
  });

  it('say each reason once, with all the codes for it', () => {
    const step = 'risk_check';
    const device = (code: string): Reason => ({ id: 'risk_device', code, step });
    const all = views(device('devices.ip_proxy_type.tor'), device('devices.risk_level.high'));
    expect(all.map(({ codes }) => codes)).to.deep.equal([
      ['devices.ip_proxy_type.tor', 'devices.risk_level.high'],
    ]);
  });

  it('keep apart codes that we do not know', () => {
    expect(views({ id: 'unknown', code: 'A_1' }, { id: 'unknown', code: 'A_2' })).to.have.length(2);
  });

  it('say what the applicant reads of them', () => {
    const [told] = views({ id: 'selfie_not_matched', step: 'selfie_check' });
    expect(told!.applicant).to.equal('The applicant reads: Your selfie could not be confirmed.');
  });

  it('say which of them the applicant does not see', () => {
    for (const id of ['under_duress', 'watchlist_hit', 'unknown'] as const)
      expect(views({ id })[0]!.applicant, id).to.equal('Not shown to the applicant');
    expect(views({ id: 'document_blurry', sensitive: true })[0]!.applicant).to.equal(
      'Not shown to the applicant',
    );
  });

  it('say who can put it right', () => {
    const fixer = (id: Reason['id']) => views({ id })[0]!.fixer;
    expect(fixer('document_expired')).to.equal('The applicant can fix it');
    expect(fixer('provider_error')).to.equal('A problem at the provider');
    expect(fixer('watchlist_hit')).to.equal('For you to decide');
  });
});
