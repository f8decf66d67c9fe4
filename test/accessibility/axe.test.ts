import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { loadLocale } from '../../src/locales/load-locale.js';
import { place, show, tags, unfold, type Tag } from '../support/element.js';
import {
  atStep,
  payloadStates,
  requestStates,
  sampled,
  verificationStates,
  type State,
} from '../support/states.js';

/** The file above puts it on the page; it exports nothing. */
const { axe } = globalThis as unknown as {
  axe: { run(context: Element, options: object): Promise<AxeResults> };
};

const options = {
  resultTypes: ['violations'],
  // New in WCAG 2.2, which axe takes as an extra. The page of a test has no landmarks.
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

/** What axe has against an element, with what it is about. */
async function violations(element: Element): Promise<string[]> {
  const found = await axe.run(element, options);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

const loading: [string, State] = ['loading', { settings: {} }];
const waiting: [string, State] = [
  'a step that waits',
  { settings: { status: atStep('pending_review'), audience: 'reviewer' } },
];

const statesOf = (tag: Tag): readonly [string, State][] => [
  loading,
  waiting,
  ...sampled(verificationStates),
  ...sampled(tag === 'idv-status-badge' ? requestStates : payloadStates),
];

/** A page in this language and color scheme. */
function page(lang: string, scheme: string): HTMLElement {
  const element = place(lang);
  element.dir = lang === 'ar' ? 'rtl' : 'ltr';
  element.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  return element;
}

describe('Axe finds nothing', function () {
  this.timeout(60_000);

  before(async function () {
    // There it looks at every story.
    if (/Chrome\//.test(navigator.userAgent)) this.skip();
    await Promise.all(['de', 'ar'].map(loadLocale));
  });

  for (const tag of tags)
    for (const [lang, scheme] of [
      ['en', 'light'],
      ['de', 'dark'],
      ['ar', 'light'],
    ] as const)
      it(`in the states of <${tag}>, ${lang}, ${scheme}`, async () => {
        const container = page(lang, scheme);
        for (const [, { settings }] of statesOf(tag)) unfold(await show(tag, settings, container));
        expect(await violations(container)).to.deep.equal([]);
      });
});

describe('Axe looks into the elements', () => {
  it('and finds what is wrong with names, languages and colors', async () => {
    const container = page('en', 'light');
    container.style.setProperty('--idv-muted-color', '#bbb');
    const [, { settings }] = payloadStates[0]!;
    const element = await show('idv-verification-card', settings, container);
    element.shadowRoot!.querySelector('a')!.textContent = '';
    element.shadowRoot!.querySelector('[lang]')!.setAttribute('lang', 'no language');
    const found = (await violations(container)).join('\n');
    for (const rule of ['link-name', 'valid-lang', 'color-contrast'])
      expect(found).to.contain(`${rule}: `);
  });
});
