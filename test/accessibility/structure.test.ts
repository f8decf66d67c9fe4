import { expect } from 'chai';
import { loadLocale } from '../../src/locales/load-locale.js';
import { fixtures } from '../fixtures/index.js';
import { a11yTree, type A11yNode } from '../support/browser.js';
import { parts, place, show, tags } from '../support/element.js';
import {
  payloadOf,
  payloadStates,
  sampled,
  stepStates,
  verificationStates,
} from '../support/states.js';
import { outOfOrder, ownText, textElements } from '../support/texts.js';

const steppers = ['idv-progress-stepper', 'idv-verification-card'] as const;
const states = sampled([...verificationStates, ...stepStates, ...payloadStates]);

describe('What assistive technology is given', function () {
  this.timeout(30_000);

  for (const tag of steppers)
    it(`is a list of steps, each with its name and then its state in words: <${tag}>`, async () => {
      for (const [title, { settings }] of states) {
        const element = await show(tag, settings);
        for (const step of parts(element, 'step')) {
          const [name = '', state = '', ...notes] = textElements(step).map(ownText);
          expect(step.matches('ol[role=list] > li'), title).to.equal(true);
          expect(name, title).to.match(/\S/);
          expect(state, title).to.match(/\S/);
          // Nothing is said twice.
          expect(new Set([name, state, ...notes]).size, title).to.equal(2 + notes.length);
        }
        element.remove();
      }
    });

  for (const tag of steppers)
    it(`has one current step at most, which is one that goes on: <${tag}>`, async () => {
      const payloads = sampled(Object.values(fixtures).flat());
      const all = [
        ...states.map(([, { settings }]) => settings),
        ...payloads.map(({ payload }) => ({ status: payload })),
      ];
      let marked = 0;
      for (const settings of all) {
        const element = await show(tag, settings);
        const current = [...element.shadowRoot!.querySelectorAll('[aria-current]')];
        expect(current.length).to.be.at.most(1);
        for (const step of current) {
          expect(step.getAttribute('aria-current')).to.equal('step');
          expect(ownText(step.children[1]!)).to.match(
            /^(In progress|Active|Being checked|Review needed)$/,
          );
        }
        marked += current.length;
        element.remove();
      }
      expect(marked).to.be.greaterThan(1);
    });

  it('has no icon, no empty heading, no role inside a control', async () => {
    for (const tag of tags)
      for (const [title, { settings }] of states) {
        const element = await show(tag, settings);
        const { shadowRoot } = element;
        const all = [...shadowRoot!.querySelectorAll('*')];
        const count = (selector: string) => shadowRoot!.querySelectorAll(selector).length;
        expect(count('img, svg, canvas, [title]:not(time)'), title).to.equal(0);
        // What is inside a button or link is its name, whatever role it has.
        expect(count(':is(a, button, summary) [role]'), title).to.equal(0);
        for (const heading of all.filter((each) => each.matches('[role=heading]')))
          expect((heading as HTMLElement).innerText.trim(), title).to.match(/\S/);
        for (const list of all.filter((each) => each.matches('ol, ul, dl')))
          expect(list.children.length, title).to.be.greaterThan(0);
        element.remove();
      }
  });

  it('has a name for every control and group', async function () {
    const payload = { status: payloadOf('active-fallback-to-document') };
    const container = place();
    for (const audience of ['applicant', 'reviewer'])
      for (const tag of tags) await show(tag, { ...payload, audience }, container);
    const tree = await a11yTree();
    if (!tree) return this.skip();
    const all = (node: A11yNode): A11yNode[] => [node, ...(node.children ?? []).flatMap(all)];
    const named = all(tree).filter(({ role }) => /^(button|link|heading|Disclosure)/.test(role));
    expect(named.map(({ name }) => name)).to.include.members([
      'Continue identity check',
      'Copy as text',
      'What the applicant sees',
    ]);
    for (const { name, role } of named) expect(name, role).to.match(/\S/);
  });
});

describe('What is seen is read in the same order', function () {
  this.timeout(30_000);

  for (const [lang, width] of [
    ['en', '60rem'],
    ['en', '20rem'],
    ['ar', '60rem'],
    ['ar', '20rem'],
  ] as const)
    it(`${lang}, in ${width}`, async () => {
      await loadLocale(lang);
      for (const tag of tags)
        for (const [title, { settings }] of sampled(payloadStates)) {
          const container = place(lang);
          container.style.inlineSize = width;
          const element = await show(tag, settings, container);
          expect(outOfOrder(element), `${tag}, ${title}`).to.deep.equal([]);
          container.remove();
        }
    });
});
