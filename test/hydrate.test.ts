import '../src/hydrate.js';
import { expect } from 'chai';
import { allParts } from './support/speech.js';
import type { VerificationElement } from '../src/components/shared/verification-element.js';
import { renderOnServer } from './support/browser.js';
import { listen, parts, place, settled, until, words as allWords } from './support/element.js';

const inReview = { status: 'in_review', createdAt: '2026-03-02T23:15:00Z' };
const rejected = {
  status: 'rejected',
  steps: [{ name: 'documentary_verification', status: 'failed' }],
  reasons: [{ id: 'document_expired', step: 'documentary_verification' }],
  createdAt: '2026-03-02T23:15:00Z',
};

/** Puts what a server has sent into a page; scripts run before the element has drawn. */
function receive(html: string, container: HTMLElement = place()): VerificationElement {
  container.setHTMLUnsafe(html);
  // Firefox does it a moment later.
  customElements.upgrade(container);
  return container.firstElementChild as VerificationElement;
}

/** The words that are seen: not the style sheet. */
const words = (element: Element): string => {
  const style = element.shadowRoot!.querySelector('style');
  return allWords(element)
    .replace(style ? allWords({ shadowRoot: { children: [style] } } as unknown as Element) : '', '')
    .trim();
};

const nodesOf = (element: Element): Node[] => {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ALL);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes.filter(
    ({ nodeName, parentNode }) => ![nodeName, parentNode?.nodeName].includes('STYLE'),
  );
};

/** How many of the nodes are not in the element any more. */
const lostOf = (element: Element, before: readonly Node[]): number => {
  const after = new Set(nodesOf(element));
  return before.filter((node) => !after.has(node)).length;
};

/** Every text that an element shows from now on, in the order in which they come. */
function watchTexts(element: Element): string[] {
  const texts: string[] = [];
  new MutationObserver(() => texts.push(words(element))).observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return texts;
}

/** Holds back the texts of a language until they may come. */
function holdBack(lang: string): { arrive(): void } {
  let arrive!: () => void;
  const arrived = new Promise<void>((done) => (arrive = done));
  for (const { loaders } of allParts) {
    const load = loaders[lang]!;
    Object.assign(loaders, { [lang]: () => arrived.then(load) });
  }
  return { arrive };
}

describe('An element that a server has drawn', () => {
  const samples = [
    ['idv-status-badge', { status: rejected }],
    ['idv-status-badge', { status: rejected, step: 'documentary_verification' }],
    ['idv-status-badge', { status: 'failed', kind: 'request' }],
    ['idv-progress-stepper', { status: rejected, orientation: 'vertical' }],
    ['idv-reason-explainer', { status: rejected, 'heading-level': 4 }],
    ['idv-verification-card', { status: rejected, density: 'compact' }],
    ['idv-verification-card', { status: rejected, audience: 'reviewer' }],
    ['idv-verification-card', { status: null }],
    ['idv-verification-card', {}],
  ] as const;
  for (const [tag, attributes] of samples)
    it(`keeps every node: ${tag} ${JSON.stringify(attributes)}`, async () => {
      const element = receive(await renderOnServer(tag, attributes));
      const before = nodesOf(element);
      const text = words(element);
      expect(before.length).to.be.greaterThan(3);
      await settled(element);
      expect(lostOf(element, before)).to.equal(0);
      expect(words(element)).to.include(text.slice(0, 20));
      element.status = 'verified';
      await settled(element);
      if (!('kind' in attributes) && !('step' in attributes) && tag !== 'idv-progress-stepper')
        expect(words(element)).to.match(/Verified|confirmed/);
    });

  it('has no style sheet of its own any more, and looks the same', async () => {
    const element = receive(
      await renderOnServer('idv-verification-card', { status: inReview }, { nonce: 'abc' }),
    );
    expect(element.shadowRoot!.querySelector('style')!.nonce).to.equal('abc');
    const styles = () => {
      const { backgroundColor, display, fontWeight } = getComputedStyle(
        parts(element, 'badge')[0]!,
      );
      return { backgroundColor, display, fontWeight };
    };
    const before = styles();
    await settled(element);
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
    expect(element.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
    expect(styles()).to.deep.equal(before);
  });

  it('sends no event, and then those of a change', async () => {
    const container = place();
    const events = listen(container, 'idv-status-change');
    const element = receive(
      await renderOnServer('idv-status-badge', { status: inReview }),
      container,
    );
    await settled(element);
    expect(events).to.be.empty;
    element.status = 'verified';
    await settled(element);
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { from: 'in_review', to: 'verified' },
    ]);
  });

  it('shows what the page has set before, and keeps its nodes', async () => {
    const element = receive(await renderOnServer('idv-status-badge', { status: inReview }));
    const before = nodesOf(element);
    element.status = 'verified';
    await settled(element);
    expect(words(element)).to.equal('Verified');
    expect(parts(element, 'badge')[0]!.classList.contains('success')).to.equal(true);
    expect(lostOf(element, before)).to.equal(0);
  });

  it('shows an attribute that has changed since', async () => {
    const html = await renderOnServer('idv-status-badge', { status: inReview });
    const element = receive(html.replace('in_review', 'verified'));
    expect(words(element)).to.equal('Being checked');
    await settled(element);
    expect(words(element)).to.equal('Verified');
    expect(parts(element, 'badge')[0]!.classList.contains('success')).to.equal(true);
  });

  it('is drawn anew where another version has drawn something else', async () => {
    const element = receive(
      `<idv-status-badge status="verified"><template shadowrootmode="open"><style></style><p lang="en">Old</p></template></idv-status-badge>`,
    );
    await settled(element);
    expect(words(element)).to.equal('Verified');
  });

  it('leaves open what a person has opened', async () => {
    const element = receive(await renderOnServer('idv-verification-card', { status: inReview }));
    const details = element.shadowRoot!.querySelector('details')!;
    details.open = true;
    await settled(element);
    expect(element.shadowRoot!.querySelector('details')).to.equal(details);
    expect(details.open).to.equal(true);
  });

  it('acts', async () => {
    const link = 'https://verify.example.com/';
    const element = receive(
      await renderOnServer('idv-verification-card', { status: { status: 'in_progress', link } }),
    );
    await settled(element);
    const events = listen(element, 'idv-action');
    element.addEventListener('idv-action', (event) => event.preventDefault());
    parts(element, 'action')[0]!.click();
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ action: 'continue', href: link }]);
  });
});

describe('The dates that a server has drawn', () => {
  it('are absolute and in UTC, and then as the reader counts', async () => {
    const element = receive(await renderOnServer('idv-verification-card', { status: inReview }));
    expect(words(element)).to.include('March 2, 2026');
    expect(parts(element, 'relative')).to.be.empty;
    expect(parts(element, 'exact')[0]!.textContent).to.match(/11:15\sPM UTC/);
    await settled(element);
    expect(parts(element, 'relative')[0]!.textContent).to.include('ago');
  });

  it('are in the time zone that the site asks for, there and here', async () => {
    const attributes = { status: inReview, 'time-zone': 'Asia/Tokyo' };
    const element = receive(await renderOnServer('idv-verification-card', attributes));
    expect(words(element)).to.include('March 3, 2026');
    const texts = watchTexts(element);
    await settled(element);
    expect(words(element)).to.include('March 3, 2026');
    expect(texts.join()).not.to.include('March 2');
  });
});

describe('The language that a server has drawn in', () => {
  it('becomes that of the page', async () => {
    const html = await renderOnServer('idv-verification-card', { status: inReview });
    const element = receive(html, place('de'));
    const before = nodesOf(element);
    await until(() => parts(element, 'badge')[0]!.textContent === 'Wird geprüft', 'German');
    expect(lostOf(element, before)).to.equal(0);
    expect(words(element)).not.to.include('Being checked');
  });

  it('stays, without a flash, while its texts are on the way', async () => {
    const html = await renderOnServer(
      'idv-verification-card',
      { status: rejected },
      { lang: 'ar' },
    );
    // No test before this one may have loaded Arabic.
    const late = holdBack('ar');
    const element = receive(html, place('ar'));
    const [before, nodes] = [words(element), nodesOf(element)];
    const texts = watchTexts(element);
    await new Promise((done) => setTimeout(done, 100));
    expect(texts).to.be.empty;
    late.arrive();
    await until(() => parts(element, 'relative').length > 0, 'an element that lives');
    // Not every engine writes an Arabic date as Node does.
    const upToTheDates = (text: string) => text.split('تاريخ')[0];
    expect(upToTheDates(words(element))).to.equal(upToTheDates(before));
    expect(texts.join()).not.to.match(/[A-Za-z]{3}/);
    expect(lostOf(element, nodes)).to.equal(0);
  });

  it('stays where the page says none that the kit has', async () => {
    const html = await renderOnServer('idv-status-badge', { status: inReview }, { lang: 'de' });
    const element = receive(html, place('eo'));
    await settled(element);
    expect(words(element)).to.equal('Wird geprüft');
  });
});
