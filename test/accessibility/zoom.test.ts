import { expect } from 'chai';
import { extend } from '../../src/core.js';
import { loadLocale } from '../../src/locales/load-locale.js';
import { directionOf } from '../../src/locales/match.js';
import { stepStatuses } from '../../src/model/vocabulary.js';
import { addPseudoLocales } from '../../stories/support/pseudo-locales.js';
import { setViewport } from '../support/browser.js';
import { parts, place, show, tags, unfold, type Tag } from '../support/element.js';
import { translated } from '../support/languages.js';
import { crowded } from '../support/room.js';
import { payloadStates, sampled, verificationStates, type State } from '../support/states.js';

const longWord = 'Aufenthaltsbescheinigungsüberprüfung';
const longNames = {
  en: 'Proof that you live at the address on the card, not older than three months',
  de: `${longWord} und Einwohnermeldeamtsauskunft`,
  ar: 'إثبات الإقامة في العنوان المدون على البطاقة الصادرة خلال الأشهر الثلاثة الماضية',
};

/** So many steps, every other one with a long name, and the states of steps in turn. */
const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: index % 2 ? 'long_name' : 'documentary_verification',
    status: stepStatuses[index % stepStatuses.length],
  }));

const withSteps = (count: number, more: object = {}): [string, State] => [
  `${count} steps`,
  {
    settings: {
      audience: 'reviewer',
      status: { status: 'in_progress', steps: steps(count) },
      ...more,
    },
  },
];

const pseudoLocales = ['en-XA', 'ar-XB'];

const payloads = payloadStates.filter(([title]) => /^(active-fallback|failed-several)/.test(title));

const states: Readonly<Record<Tag, readonly [string, State][]>> = {
  'idv-status-badge': [withSteps(2, { step: 'long_name' }), ...payloads],
  'idv-progress-stepper': [1, 2, 4, 7, 8, 15].map((count) => withSteps(count)),
  'idv-reason-explainer': payloads,
  'idv-verification-card': [withSteps(4), withSteps(15, { audience: 'applicant' }), ...payloads],
};

/** WCAG 1.4.12, as a user's own style sheet asks for it: also inside shadow roots. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);

interface Way {
  /** Of the page, and of the element where the engine's page cannot be that narrow. */
  readonly width: number;
  readonly fontSize?: string;
  readonly isSpaced?: boolean;
  readonly settings?: object;
}

/** 320 px is what is left of 1280 at 400 %. */
const ways: Readonly<Record<string, Way>> = {
  'at 400 % zoom': { width: 320 },
  'with text at 200 %': { width: 640, fontSize: '200%' },
  'with text at 200 % on a phone': { width: 320, fontSize: '200%' },
  'with more space in the text': { width: 320, isSpaced: true },
  'with more space in a row': { width: 900, isSpaced: true },
  'with text at 200 % in a row': { width: 1200, fontSize: '200%' },
  'in a row that is asked for at 400 % zoom': {
    width: 320,
    settings: { orientation: 'horizontal' },
  },
  'close together at 400 % zoom': { width: 320, settings: { density: 'compact' } },
};

before(() => {
  extend({ steps: { long_name: { name: longNames, disclosure: 'showable' } } });
  addPseudoLocales();
  return Promise.all([...translated, ...pseudoLocales].map(loadLocale));
});

for (const [way, { width, fontSize, isSpaced, settings: more }] of Object.entries(ways))
  describe(`Everything has room ${way}`, function () {
    this.timeout(30_000);
    let isNarrow: boolean;
    before(async () => {
      isNarrow = await setViewport(width, 800);
    });

    for (const lang of ['en', 'de', 'ar'])
      for (const tag of tags)
        it(`in <${tag}>, ${lang}`, async () => {
          for (const [title, { settings }] of sampled(states[tag])) {
            const container = place(lang);
            container.dir = lang === 'ar' ? 'rtl' : 'ltr';
            container.style.fontSize = fontSize ?? '';
            if (!isNarrow) container.style.inlineSize = `min(${width}px, 100%)`;
            const element = await show(tag, { ...settings, ...more }, container);
            unfold(element);
            if (isSpaced) element.shadowRoot!.adoptedStyleSheets.push(spacing);
            expect(crowded(element), title).to.deep.equal([]);
            container.remove();
          }
        });
  });

describe('Everything has room on a narrow page in any language', function () {
  this.timeout(30_000);
  let isNarrow: boolean;
  before(async () => {
    isNarrow = await setViewport(320, 800);
  });

  for (const lang of [...translated, ...pseudoLocales])
    it(lang, async () => {
      for (const tag of tags)
        for (const [title, { settings }] of sampled([...payloads, ...verificationStates])) {
          const container = place(lang);
          container.dir = directionOf(lang);
          if (!isNarrow) container.style.inlineSize = 'min(320px, 100%)';
          const element = await show(tag, settings, container);
          unfold(element);
          const root = element.shadowRoot!.querySelector('[lang]')!;
          expect(root.getAttribute('lang'), title).to.equal(lang);
          expect(crowded(element), `${tag}, ${title}`).to.deep.equal([]);
          container.remove();
        }
    });
});

describe('Everything has room with any number of steps', function () {
  this.timeout(30_000);
  before(() => setViewport(800, 600));

  for (const width of [320, 560, 760])
    it(`in ${width} px`, async () => {
      for (let count = 1; count <= 15; count++) {
        const container = place();
        container.style.inlineSize = `${width}px`;
        const [, { settings }] = withSteps(count);
        const element = await show('idv-progress-stepper', settings, container);
        expect(crowded(element), `${count} steps`).to.deep.equal([]);
        expect(parts(element, 'step').length).to.be.within(count - 1, count);
        container.remove();
      }
    });
});

describe('The measure of room', () => {
  it('finds what is too wide, cut off, or on top of another', async () => {
    const [, { settings }] = withSteps(4);
    const found = async (css: string) => {
      const container = place();
      container.style.inlineSize = '20rem';
      const element = await show('idv-progress-stepper', settings, container);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      element.shadowRoot!.adoptedStyleSheets.push(sheet);
      return crowded(element).join('\n');
    };
    expect(await found('')).to.equal('');
    expect(await found('.label { white-space: nowrap; inline-size: 40em }')).to.contain('edge');
    expect(await found('.label { block-size: 1em; overflow: hidden }')).to.contain('smaller');
    expect(await found('.state { margin-block-start: -1em }')).to.contain('overlap');
  });
});
