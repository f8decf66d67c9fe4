import { expect } from 'chai';
import { markup, parts, place, settled, show, tags, until, words } from '../../support/element.js';

describe('Until there is a status', () => {
  for (const tag of tags) {
    it(`<${tag}> says that it is loading, and nothing more`, async () => {
      const element = await show(tag, {});
      expect(words(element)).to.equal('Loading…');
      expect(element.shadowRoot!.querySelector('[role], [aria-live]')).to.equal(null);
      element.status = 'verified';
      await settled(element);
      expect(parts(element, 'loading')).to.deep.equal([]);
    });

    it(`<${tag}> shows what the page put into it in the place of that`, async () => {
      const element = await markup(`<${tag}><b>One moment</b></${tag}>`);
      expect(words(element)).to.equal('');
      expect(element.innerText).to.equal('One moment');
    });

    it(`<${tag}> is loading with space, scripts and other slots inside`, async () => {
      const element = await markup(
        `<${tag}> <script type="text/plain">x</script> <i slot="help">Help</i> </${tag}>`,
      );
      expect(words(element)).to.equal('Loading…');
      element.append('One moment');
      await until(() => words(element) === '', 'the own words');
    });
  }

  it('says so in the language of the page', async () => {
    const element = await show('idv-verification-card', {}, place('de'));
    await until(() => words(element) === 'Wird geladen …', 'the German word');
    expect(element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('de');
  });

  it('does not flash what is soon replaced', async () => {
    const element = await show('idv-status-badge', {});
    const [word] = parts(element, 'loading');
    expect(getComputedStyle(word!).opacity).to.equal('0');
    for (const animation of word!.getAnimations()) animation.finish();
    expect(getComputedStyle(word!).opacity).to.equal('1');
  });
});
