import { expect } from 'chai';
import { verificationStatuses } from '../../src/model/vocabulary.js';
import { parts, show, until, words } from '../support/element.js';

const tag = 'idv-reason-explainer';

const failed = { status: 'failed', status_codes: ['IDVV_1301', 'IDVV_2101', 'IDVV_2304'] };
const texts = (element: Element, part: string) =>
  parts(element, part).map((each) => each.innerText);

describe('<idv-reason-explainer> for an applicant', () => {
  it('says what happened, then what to do', async () => {
    const element = await show(tag, { status: failed });
    expect(texts(element, 'heading')).to.deep.equal(['What happened']);
    expect(texts(element, 'reason')).to.deep.equal([
      'Your document is past its end date.',
      'The picture of your document was not sharp.',
    ]);
    expect(texts(element, 'lead')).to.deep.equal(['If you are asked to try again, this can help:']);
    expect(texts(element, 'advice')).to.deep.equal([
      'Contact the company that asked for this identity check. Ask them what comes next.',
      'Use a document that is still valid. Look at its end date first.',
      'Wipe the camera with a soft cloth. Hold the document and the camera still until you can read the text.',
    ]);
  });

  it('writes no code, no category and no provider anywhere', async () => {
    const element = await show(tag, { status: failed });
    expect(element.shadowRoot!.innerHTML).not.to.match(/IDVV|1301|fraud|capture|yousign/i);
  });

  for (const status of verificationStatuses)
    it(`explains the status itself where it has no reason: ${status}`, async () => {
      const element = await show(tag, { status });
      expect(parts(element, 'reason')).to.have.length(0);
      expect(texts(element, 'title')[0]).to.match(/^\S.*\.$/);
      expect(texts(element, 'advice')[0]).to.match(/^\S.*\.$/);
    });

  it('explains the status where no reason may be told', async () => {
    const hidden = await show(tag, { status: { ...failed, status_codes: ['IDVV_2403'] } });
    const none = await show(tag, { status: { ...failed, status_codes: [] } });
    expect(hidden.shadowRoot!.innerHTML).to.equal(none.shadowRoot!.innerHTML);
    expect(words(hidden)).to.contain('Your identity could not be confirmed.');
  });

  it('has a heading that fits the page', async () => {
    const level = async (headingLevel: unknown) =>
      parts(await show(tag, { status: failed, headingLevel }), 'heading')[0]!.ariaLevel;
    expect(await level(undefined)).to.equal('2');
    expect(await level('4')).to.equal('4');
    for (const illegal of [0, 7, 2.5, 'big', null, {}])
      expect(await level(illegal), String(illegal)).to.equal('2');
  });
});

describe('<idv-reason-explainer> for a reviewer', () => {
  it('shows every code with its category and whether the applicant sees it', async () => {
    const element = await show(tag, { status: failed, audience: 'reviewer' });
    await until(() => parts(element, 'code').length > 0, 'the words for reviewers');
    expect(texts(element, 'code')).to.deep.equal([
      ...['IDVV_1301', 'document_blurry'],
      ...['IDVV_2101', 'document_expired'],
      ...['IDVV_2304', 'face_differs_from_document'],
    ]);
    const [blurry, , face] = texts(element, 'reason');
    expect(blurry).to.contain('Document capture').and.not.to.contain('Not shown');
    expect(face).to.contain('Identity fraud').and.to.contain('Not shown to the applicant');
  });

  it('explains what the status means where there is no code', async () => {
    const element = await show(tag, { status: 'error', audience: 'reviewer' });
    expect(words(element)).to.contain('Technical error');
  });
});
