import { expect } from 'chai';
import { toldReason } from '../../src/disclosure/reasons.js';
import { reasonIds } from '../../src/model/reasons.js';
import type { Reason, Verification } from '../../src/model/verification.js';
import { verificationStatuses } from '../../src/model/vocabulary.js';
import { reasonsOf } from '../../src/view/reasons.js';
import { english } from '../support/speech.js';

const view = (status: Verification['status'], ...ids: Reason['id'][]) =>
  reasonsOf(
    { status, steps: [], reasons: ids.map((id) => ({ id })), retry: 'unknown' },
    english.msg,
  );

const told = [...new Set(reasonIds.flatMap((id) => toldReason(id) ?? []))];

describe('The reasons for an applicant', () => {
  it('say what happened and what to do for every reason that is told', () => {
    for (const id of told) {
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

  it('say nothing in general terms that is said in detail', () => {
    expect(view('rejected', 'document_image_quality_low').titles).to.have.length(1);
    expect(view('rejected', 'document_image_quality_low', 'document_glare').titles).to.deep.equal(
      view('rejected', 'document_glare').titles,
    );
  });

  it('have one piece of advice for all that the same thing would put right', () => {
    const { titles, advice } = view(
      'rejected',
      'document_blurry',
      'document_poor_light',
      'document_partly_hidden',
    );
    expect(titles).to.have.length(3);
    expect(advice).to.deep.equal([
      'Use good light, and keep bright spots and fingers off the document. Show every side you ' +
        'are asked for. Hold it close and still, and move it only when the screen asks.',
    ]);
  });

  it('put first what the person needs first', () => {
    const { titles } = view('rejected', 'provider_error', 'face_blurry', 'document_expired');
    expect(titles).to.deep.equal([
      'Your document is past its end date.',
      'The picture of your face was not sharp.',
      'The system had a technical problem.',
    ]);
    expect(view('rejected', 'face_blurry', 'document_expired', 'provider_error')).to.deep.equal(
      view('rejected', 'provider_error', 'face_blurry', 'document_expired'),
    );
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

  it('say that it goes on while it goes on', () => {
    for (const status of verificationStatuses)
      expect(view(status, 'details_not_confirmed').note, status).to.equal(
        status === 'in_progress'
          ? 'This is not the result yet. Another way is offered: go on with the next step.'
          : undefined,
      );
  });
});
