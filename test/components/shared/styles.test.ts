import { expect } from 'chai';
import { emulateMedia } from '../../support/browser.js';
import { parts, place, settled, show, tags } from '../../support/element.js';
import { textElements } from '../../support/texts.js';
import { fixtures } from '../../fixtures/index.js';

const status = fixtures.plaid.find(({ name }) => name === 'active-fallback-to-document')!.payload;

/** Where the line of an element's text is, by something without height that stands on it. */
function baselineIn(element: Element): number {
  const mark = document.createElement('span');
  mark.style.cssText = 'display: inline-block; inline-size: 0; block-size: 0';
  element.append(mark);
  const { bottom } = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
}

describe('On paper', () => {
  for (const tag of tags)
    it(`<${tag}> is black on white, also from a dark page`, async function () {
      if (!(await emulateMedia({ media: 'print', 'prefers-color-scheme': 'dark' }))) this.skip();
      const container = place();
      container.style.colorScheme = 'dark';
      for (const audience of ['applicant', 'reviewer'] as const) {
        const element = await show(tag, { status, audience }, container);
        const all = [...element.shadowRoot!.querySelectorAll('*')];
        expect(all.length).to.be.greaterThan(0);
        for (const each of textElements(element))
          expect(getComputedStyle(each).color, each.className).to.equal('rgb(0, 0, 0)');
        for (const icon of element.shadowRoot!.querySelectorAll('.icon'))
          expect(getComputedStyle(icon, '::before').backgroundColor).to.equal('rgb(0, 0, 0)');
        for (const each of all)
          expect(getComputedStyle(each).backgroundColor, each.className).to.equal(
            'rgba(0, 0, 0, 0)',
          );
      }
    });

  it('no step and no reason is cut in two, and no button is left', async function () {
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    const element = await show('idv-verification-card', { status, audience: 'reviewer' });
    for (const each of element.shadowRoot!.querySelectorAll('li, .head'))
      expect(getComputedStyle(each).breakInside, each.className).to.equal('avoid');
    expect(parts(element, 'copy').map((each) => each.checkVisibility())).to.deep.equal([false]);
  });
});

describe('A change of color', () => {
  const showBadge = () => show('idv-status-badge', { status: 'in_review' });

  /** What moves, once the element has been drawn as it is. */
  const moving = async (element: Awaited<ReturnType<typeof showBadge>>) => {
    await new Promise(requestAnimationFrame);
    await settled(element);
    return parts(element, 'badge')[0]!.getAnimations({ subtree: true });
  };

  it('is seen to happen, and only then', async () => {
    const element = await showBadge();
    expect(await moving(element)).to.be.empty;
    element.status = 'verified';
    expect(await moving(element)).not.to.be.empty;
  });

  it('is at once for those who asked for less motion', async function () {
    if (!(await emulateMedia({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    const element = await showBadge();
    await moving(element);
    element.status = 'verified';
    expect(await moving(element)).to.be.empty;
  });
});

describe('A badge', () => {
  for (const density of ['comfortable', 'compact'])
    it(`that is ${density} stands on the line of the text around it`, async () => {
      const container = place();
      container.append('Anna Smith ');
      const element = await show('idv-status-badge', { status: 'verified', density }, container);
      const [badge] = parts(element, 'badge');
      expect(baselineIn(container)).to.be.closeTo(lineOf(badge!), 1);
    });
});

/** The mark may not become an item of its own in the badge's row. */
function lineOf(badge: HTMLElement): number {
  const text = document.createElement('span');
  text.append(...badge.childNodes);
  badge.append(text);
  return baselineIn(text);
}
