import { expect } from 'chai';
import { parts, place, settled, show, tags, words } from '../support/element.js';
import { contrastFindings } from '../support/contrast.js';
import { payloadOf } from '../support/states.js';

const rules = {
  'that unset everything': '* { all: unset }',
  'that shout': '* { box-sizing: content-box; font: 40px serif !important }',
  'that stretch pictures and strip lists':
    'svg, img { width: 100% } ul, ol, li { list-style: none; margin: 0 } :before { content: none }',
  'that color and hide': 'span, p, li { color: #fff !important; display: none !important }',
};

const status = payloadOf('active-fallback-to-document');

/** What the rules of a page may not reach: the shape of what is ours. */
function shape(element: Element): string[] {
  const drawn = element.shadowRoot!.querySelectorAll('[part]');
  return [...drawn].map((each) => {
    const { display, listStyleType, boxSizing, borderTopStyle, color } = getComputedStyle(each);
    const icon = getComputedStyle(each, '::before').content;
    return [each.part.value, display, listStyleType, boxSizing, borderTopStyle, color, icon].join();
  });
}

for (const [what, css] of Object.entries(rules))
  describe(`On a page with styles ${what}`, () => {
    for (const tag of tags)
      it(`<${tag}> keeps its shape, and can be read`, async () => {
        const calm = await show(tag, { status });
        const expected = { shape: shape(calm), words: words(calm) };
        calm.remove();
        const page = place();
        const style = document.createElement('style');
        style.textContent = css;
        const section = document.createElement('section');
        section.style.cssText = 'display: block; inline-size: 600px';
        page.append(style, section);
        const element = await show(tag, { status }, section);
        expect(shape(element)).to.deep.equal(expected.shape);
        expect(words(element)).to.equal(expected.words);
        expect(contrastFindings(element)).to.be.empty;
        expect(section.scrollWidth).to.be.at.most(600);
      });
  });

describe('An element', () => {
  it('takes the font of the page', async () => {
    const page = place();
    const style = document.createElement('style');
    style.textContent = rules['that shout'];
    page.append(style);
    const element = await show('idv-verification-card', { status }, page);
    const { fontFamily, fontSize } = getComputedStyle(parts(element, 'card')[0]!);
    expect([fontFamily, fontSize]).to.deep.equal(['serif', '40px']);
  });

  it('announces a change without showing it, whatever the page unsets', async () => {
    const page = place();
    const style = document.createElement('style');
    style.textContent = rules['that unset everything'];
    page.append(style);
    const element = await show('idv-status-badge', { status: 'in_review' }, page);
    element.status = 'verified';
    await settled(element);
    const { width, height } = document.querySelector('[role=status]')!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });
});
