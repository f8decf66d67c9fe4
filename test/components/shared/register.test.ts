import { expect } from 'chai';
import { IdvStatusBadge } from '../../../src/components/status-badge/status-badge.js';
import { place, settled, tags, words } from '../../support/element.js';

describe('An element', () => {
  it('is registered under its own name', () => {
    for (const tag of tags) expect(customElements.get(tag), tag).to.have.property('tag', tag);
  });

  it('is registered under a name of the page’s own too', async () => {
    IdvStatusBadge.define('shop-badge');
    IdvStatusBadge.define('shop-other-badge');
    for (const tag of ['shop-badge', 'shop-other-badge', 'idv-status-badge']) {
      const element = document.createElement(tag) as IdvStatusBadge;
      element.status = 'verified';
      place().append(element);
      await settled(element);
      expect(words(element), tag).to.equal('Verified');
    }
  });

  it('may be registered again without a word', () => {
    const said = warnings(() => IdvStatusBadge.define());
    expect(said).to.have.length(0);
  });

  it('leaves a name that is taken as it is, with one warning for the page', () => {
    class Theirs extends HTMLElement {}
    customElements.define('their-badge', Theirs);
    const said = warnings(() => {
      IdvStatusBadge.define('their-badge');
      IdvStatusBadge.define('their-badge');
    });
    expect(customElements.get('their-badge')).to.equal(Theirs);
    expect(said).to.deep.equal([
      'idv-elements: <their-badge> is registered already and stays as it is.',
    ]);
  });
});

function warnings(act: () => void): unknown[] {
  const said: unknown[] = [];
  const original = console.warn;
  console.warn = (text: unknown) => said.push(text);
  try {
    act();
  } finally {
    console.warn = original;
  }
  return said;
}
