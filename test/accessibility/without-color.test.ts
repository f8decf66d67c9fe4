import { expect } from 'chai';
import { loadLocale } from '../../src/locales/load-locale.js';
import { parts, place, show, type Tag } from '../support/element.js';
import { difference, silhouette, type Shape } from '../support/silhouettes.js';
import { requestStates, stepStates, verificationStates, type State } from '../support/states.js';
import { ownText } from '../support/texts.js';

interface Mark {
  readonly state: string;
  readonly words: string;
  readonly icon: string;
  readonly shape: Shape;
  readonly color: string;
}

/** What is drawn for each state: its words, its icon, its color. */
async function marksOf(
  tag: Tag,
  part: string,
  states: readonly [string, State][],
  lang: string,
): Promise<Mark[]> {
  const container = place(lang);
  const marks: Mark[] = [];
  for (const [state, { settings }] of states) {
    const element = await show(tag, settings, container);
    for (const each of parts(element, part)) {
      const { clipPath, borderRadius, backgroundColor } = getComputedStyle(each, '::before');
      const words = ownText(each.querySelector('[part=state]') ?? each);
      const shape = { clipPath, borderRadius };
      const icon = `${clipPath} ${borderRadius}`;
      marks.push({ state, words, icon, shape, color: backgroundColor });
    }
  }
  container.remove();
  return marks;
}

const drawn = {
  'badges of verifications': ['idv-status-badge', 'badge', verificationStates],
  'badges of steps': ['idv-status-badge', 'badge', stepStates],
  'badges of requests': ['idv-status-badge', 'badge', requestStates],
  steps: ['idv-progress-stepper', 'step', stepStates],
} as const;

describe('Without color', function () {
  this.timeout(30_000);

  before(() => Promise.all(['de', 'ar'].map(loadLocale)));

  for (const [what, [tag, part, states]] of Object.entries(drawn))
    for (const lang of ['en', 'de', 'ar'])
      it(`nothing is lost: what has the same words and icon has one color: ${what}, ${lang}`, async () => {
        const marks = await marksOf(tag, part, states, lang);
        const colors = new Map<string, string>();
        for (const { state, words, icon, color } of marks) {
          expect(words, state).to.match(/\S/);
          const same = `${words} ${icon}`;
          expect(colors.get(same) ?? color, `${state}: ${words}`).to.equal(color);
          colors.set(same, color);
        }
        expect(new Set(colors.values()).size).to.be.greaterThan(2);
      });

  for (const [what, [tag, part, states]] of Object.entries(drawn))
    it(`no two icons are alike as one reads them, small and in one color: ${what}`, async () => {
      const marks = await marksOf(tag, part, states, 'en');
      const icons = [...new Map(marks.map((mark) => [mark.icon, mark])).values()];
      expect(icons.length).to.be.greaterThan(2);
      icons.forEach((one, index) => {
        for (const other of icons.slice(index + 1))
          expect(
            difference(silhouette(one.shape), silhouette(other.shape)),
            `${one.state} and ${other.state}`,
          ).to.be.at.least(0.1);
      });
    });
});

describe('The difference of two icons', () => {
  const square: Shape = {
    clipPath: 'polygon(evenodd, 0% 0%, 100% 0%, 100% 100%, 0% 100%)',
    borderRadius: '0%',
  };
  const half: Shape = {
    clipPath: 'polygon(evenodd, 0% 0%, 50% 0%, 50% 100%, 0% 100%)',
    borderRadius: '0%',
  };
  const disc: Shape = { ...square, borderRadius: '50%' };

  it('is the part of their area in which they differ', () => {
    expect(difference(silhouette(square), silhouette(square))).to.equal(0);
    expect(difference(silhouette(square), silhouette(half))).to.equal(0.5);
    expect(difference(silhouette(square), silhouette(disc))).to.be.closeTo(1 - Math.PI / 4, 0.02);
  });
});
