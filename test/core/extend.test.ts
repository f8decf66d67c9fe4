import { expect } from 'chai';
import { explain, extend, parse, redact, registerProvider, toText } from '../../src/core.js';
import { parts, place, settled, show, until, words } from '../support/element.js';

const failed = (...codes: string[]) => ({ status: 'failed', status_codes: codes });
const gloves = {
  category: 'face_capture',
  texts: {
    en: { title: 'You wore gloves.', advice: 'Take them off.', reviewer: 'Gloves.' },
    de: { title: 'Sie trugen Handschuhe.', advice: 'Ziehen Sie sie aus.' },
  },
} as const;

extend({
  reasons: {
    'acme.gloves_worn': { ...gloves, disclosure: 'showable' },
    'acme.secret_signal': { category: 'risk', texts: { en: { title: 'A secret signal.' } } },
  },
  codes: {
    yousign: {
      IDVV_1481: { reason: 'document_glare', disclosure: 'showable' },
      IDVV_1482: { reason: 'document_glare' },
      IDVV_1483: { reason: 'acme.gloves_worn', disclosure: 'showable' },
      IDVV_1484: { reason: 'face_not_live', disclosure: 'showable' },
      IDVV_1485: { reason: 'acme.secret_signal', disclosure: 'showable' },
      // The kit knows this one.
      IDVV_2301: { reason: 'document_glare', disclosure: 'showable' },
    },
  },
  steps: {
    liveness: { disclosure: 'showable', name: { en: 'Short video', de: 'Kurzes Video' } },
    shadow_check: { name: { en: 'A check in the shadows' } },
  },
});

const glare = 'A bright light on your document made it hard to read.';

describe('A code of the site’s own', () => {
  it('gives the reason that the site says', async () => {
    expect(parse(failed('IDVV_1481'))).to.deep.include({ diagnostics: [] });
    expect(parse(failed('IDVV_1481')).verification!.reasons).to.deep.equal([
      { id: 'document_glare', code: 'IDVV_1481' },
    ]);
    expect(words(await show('idv-verification-card', { status: failed('1481') }))).to.contain(
      glare,
    );
  });

  it('is told to reviewers only until it says otherwise', async () => {
    const applicant = await show('idv-verification-card', { status: failed('IDVV_1482') });
    const none = await show('idv-verification-card', { status: failed() });
    expect(applicant.shadowRoot!.innerHTML).to.equal(none.shadowRoot!.innerHTML);
    expect(redact(failed('IDVV_1482'))).to.deep.equal(redact(failed()));
    const text = await toText(failed('IDVV_1482'), { audience: 'reviewer' });
    expect(text).to.contain('IDVV_1482 · document_glare').and.to.contain('Not shown');
  });

  it('never tells a reason that the kit holds back', () => {
    for (const code of ['IDVV_1484', 'IDVV_1485', 'IDVV_2301'])
      expect(redact(failed(code)), code).to.deep.equal(redact(failed()));
  });

  it('leaves the codes that the kit knows as they are', () => {
    expect(parse(failed('IDVV_2301')).verification!.reasons).to.deep.equal([
      { id: 'document_counterfeit', code: 'IDVV_2301' },
    ]);
  });
});

describe('A reason of the site’s own', () => {
  it('is marked as English among texts of another language', async () => {
    const status = { status: 'failed', status_codes: ['IDVV_1483', 'IDVV_1481'] };
    const explainer = (lang: string) =>
      show('idv-reason-explainer', { status, provider: 'yousign' }, place(lang));
    const languagesIn = (element: Element, part: string) =>
      parts(element, part).map((each) => {
        const inner = each.querySelector('[lang]') ?? each.closest('[lang]')!;
        return `${inner.getAttribute('lang')} ${inner.getAttribute('dir')}`;
      });
    const arabic = await explainer('ar');
    await until(() => /[\u0600-\u06ff]/.test(words(arabic)), 'Arabic');
    expect(new Set(languagesIn(arabic, 'reason'))).to.deep.equal(new Set(['ar rtl', 'en ltr']));
    expect(languagesIn(arabic, 'advice')).to.include('en ltr');
    const german = await explainer('de');
    await until(() => words(german).includes('Handschuhe'), 'German');
    expect(new Set(languagesIn(german, 'reason'))).to.deep.equal(new Set(['de ltr']));
  });

  it('speaks the languages that it has, and English in the others', async () => {
    const status = failed('IDVV_1483');
    const element = await show('idv-reason-explainer', { status }, place('de'));
    await until(() => words(element).includes('Handschuhe'), 'German');
    expect(words(element)).to.contain('Ziehen Sie sie aus.');
    expect(await toText(status, { lang: 'ar' })).to.contain('You wore gloves.');
  });

  it('survives the way from the server to the page', async () => {
    const status = redact(failed('IDVV_1483'));
    expect(status!.reasons).to.deep.equal([{ id: 'acme.gloves_worn' }]);
    expect(words(await show('idv-reason-explainer', { status }))).to.contain('You wore gloves.');
  });

  it('has its own words and kind for reviewers', async () => {
    const { reviewer } = await explain(failed('IDVV_1483'), { audience: 'reviewer' });
    expect(reviewer!.reasons[0]).to.deep.include({
      text: 'Gloves.',
      category: 'Face capture',
      applicant: 'The applicant reads: You wore gloves.',
    });
  });

  it('can come from a provider of the site’s own', () => {
    registerProvider({
      name: 'acme',
      detect: (payload) => payload.vendor === 'acme',
      read: () => ({
        status: 'rejected',
        steps: [],
        reasons: [{ id: 'acme.gloves_worn' }, { id: 'acme.secret_signal' }],
        retry: 'unknown',
      }),
    });
    expect(redact({ vendor: 'acme' })!.reasons).to.deep.equal([{ id: 'acme.gloves_worn' }]);
  });
});

describe('A step of the site’s own', () => {
  const status = {
    status: 'active',
    steps: { accept_tos: 'success', liveness: 'active', shadow_check: 'active' },
  };

  it('is drawn under the site’s name for it', async () => {
    const element = await show('idv-progress-stepper', { status }, place('de'));
    await until(() => words(element).includes('Kurzes Video'), 'German');
    expect(parts(element, 'step')).to.have.length(3);
    expect(parse(status).diagnostics).to.deep.equal([{ code: 'several_active_steps' }]);
  });

  it('is not drawn for applicants until it says so', async () => {
    const element = await show('idv-progress-stepper', { status });
    expect(words(element)).not.to.contain('shadows');
    const reviewer = await show('idv-progress-stepper', { status, audience: 'reviewer' });
    expect(words(reviewer)).to.contain('A check in the shadows');
  });
});

describe('A text of the site’s own', () => {
  it('stands in the place of the kit’s, also in what is shown already', async () => {
    const element = await show('idv-verification-card', { status: 'canceled' });
    const german = await show('idv-verification-card', { status: 'canceled' }, place('de'));
    extend({ texts: { en: { 'status.canceled.advice': 'Call us: 0800 1234.' } } });
    await settled(element);
    expect(words(element)).to.contain('Call us: 0800 1234.');
    expect(await toText('canceled')).to.contain('Call us: 0800 1234.');
    await until(() => /Identitätsprüfung/.test(words(german)), 'German');
    expect(words(german)).not.to.contain('Call us');
  });

  it('has its numbers where it says', async () => {
    extend({ texts: { de: { 'ui.position': 'Von {1} Schritten der {0}.' } } });
    const status = { status: 'active', steps: { accept_tos: 'active', kyc_check: 'success' } };
    const element = await show('idv-progress-stepper', { status }, place('de'));
    await until(() => words(element).includes('Von 3 Schritten der 1.'), 'the own text');
  });

  it('is checked where it is written', () => {
    // @ts-expect-error There is no such text.
    extend({ texts: { en: { 'status.cancelled.advice': 'Call us.' } } });
  });
});

describe('What is not of the documented form', () => {
  it('is left out with a warning, and nothing throws', () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    try {
      for (const junk of [null, undefined, 7, 'texts', [], { reasons: 7 }, { codes: null }])
        extend(junk as object);
      extend({
        reasons: { no_dot: gloves },
        steps: { risk_check: { name: { en: 'Fun' } } },
      } as object);
      extend({
        texts: { en: { 'status.verified': 7 } },
        codes: { yousign: { 1: null } },
      } as object);
    } finally {
      console.warn = warn;
    }
    expect(warnings.join()).to.contain('no_dot, risk_check').and.to.contain('1, status.verified');
    expect(
      parse({ status: 'rejected', reasons: [{ id: 'no_dot' }] }).verification!.reasons,
    ).to.deep.equal([{ id: 'unknown' }]);
  });
});
