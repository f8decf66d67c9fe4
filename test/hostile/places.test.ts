import { expect } from 'chai';
import type { VerificationElement } from '../../src/components/shared/verification-element.js';
import { IdvStatusBadge } from '../../src/components/status-badge/status-badge.js';
import { listen, markup, place, settled, show, tags, until, words } from '../support/element.js';
import { openPage } from '../support/frame.js';

const json = '{"status":"in_review"}';
const child = `<script type="application/json">${json}</script>`;

/** How an element looks: what its own sheets do to the first thing it draws. */
function looks(element: Element): string {
  const root = element.shadowRoot!;
  const drawn =
    root.querySelector('.badge, .card, .stepper, .explainer, [part]') ?? root.children[0]!;
  for (const animation of drawn.getAnimations({ subtree: true })) animation.finish();
  const { display, paddingInlineStart, borderTopWidth, lineHeight, fontWeight, color } =
    element.ownerDocument.defaultView!.getComputedStyle(drawn);
  return [display, paddingInlineStart, borderTopWidth, lineHeight, fontWeight, color].join();
}

for (const tag of tags)
  describe(`<${tag}> shows the same`, () => {
    const payload = { status: 'in_review', steps: [{ name: 'selfie_check', status: 'success' }] };
    const whole = () => show(tag, { status: payload });

    const expectSame = (element: Element, original: Element) => {
      expect(words(element)).to.equal(words(original)).and.not.to.equal('');
      expect(looks(element)).to.equal(looks(original));
    };

    it('as a clone, from its attribute or its child', async () => {
      const original = await show(tag, { status: json });
      for (const text of [`<${tag} status='${json}'></${tag}>`, `<${tag}>${child}</${tag}>`]) {
        const copy = (await markup(text)).cloneNode(true) as VerificationElement;
        place().append(copy);
        await settled(copy);
        expectSame(copy, original);
      }
    });

    it('out of a template', async () => {
      const template = document.createElement('template');
      template.innerHTML = `<${tag} status='${json}'></${tag}>`;
      const original = await show(tag, { status: json });
      for (const content of [document.importNode(template.content, true), template.content]) {
        const element = content.firstElementChild!;
        place().append(element);
        await settled(element);
        expectSame(element, original);
      }
    });

    it('in a dialog and in a shadow root of the page', async () => {
      const original = await whole();
      const dialog = document.createElement('dialog');
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      dialog.append(host);
      place().append(dialog);
      dialog.showModal();
      const element = document.createElement(tag);
      element.status = payload;
      root.append(element);
      await settled(element);
      expectSame(element, original);
    });

    it('after it was taken away and put back, and with what has changed in between', async () => {
      const element = await whole();
      const home = element.parentElement!;
      element.remove();
      element.status = { ...payload, status: 'verified' };
      home.lang = 'de';
      home.append(element);
      const expected = await show(tag, { status: element.status }, place('de'));
      await until(() => words(expected) === words(element), 'the same words');
      expectSame(element, expected);
    });

    it('in another document, and back again', async () => {
      const original = await whole();
      const element = await whole();
      const home = element.parentElement!;
      const { document: other } = await openPage('');
      other.body.append(element);
      await settled(element);
      expectSame(element, original);
      element.status = { ...payload, status: 'verified' };
      await settled(element);
      const expected = await show(tag, { status: element.status });
      expectSame(element, expected);
      home.append(element);
      await settled(element);
      expectSame(element, expected);
    });

    it('in another document, in the language of a shadow root there', async () => {
      const expected = await show(tag, { status: payload }, place('de'));
      const { document: other } = await openPage('');
      const host = other.createElement('div');
      host.lang = 'de';
      other.body.append(host);
      const element = document.createElement(tag);
      element.status = payload;
      host.attachShadow({ mode: 'open' }).append(element);
      await until(() => words(element) === words(expected), words(expected));
    });
  });

describe('In another document', () => {
  it('a link in a slot sends its action', async () => {
    const { document: other } = await openPage('');
    const link = other.createElement('a');
    Object.assign(link, { href: '/help', slot: 'help', textContent: 'Help' });
    const element = document.createElement('idv-verification-card');
    element.status = 'verified';
    element.append(link);
    other.body.append(element);
    await settled(element);
    const events = listen(element, 'idv-action');
    element.addEventListener('idv-action', (event) => event.preventDefault());
    link.click();
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ action: 'help', href: link.href }]);
  });

  it('a change is told there', async () => {
    const { document: other } = await openPage('');
    const element = document.createElement('idv-status-badge');
    element.status = 'in_review';
    other.body.append(element);
    await settled(element);
    element.status = 'verified';
    const said = () => other.querySelector('[role=status]')?.textContent ?? '';
    await until(() => said().includes('Verified'), 'what has changed');
  });

  it('the page’s own content stands while it loads', async () => {
    const { document: other } = await openPage('');
    const element = document.createElement('idv-status-badge');
    element.append(other.createTextNode('One moment'));
    other.body.append(element);
    await settled(element);
    expect(words(element)).to.equal('');
  });
});

describe('An element', () => {
  it('works in a registry of its own, where the browser has such', async function () {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      return this.skip();
    }
    IdvStatusBadge.define('scoped-badge', registry);
    const host = document.createElement('div');
    place().append(host);
    const init = { mode: 'open', customElementRegistry: registry } as const;
    const root = host.attachShadow(init as ShadowRootInit);
    root.innerHTML = '<scoped-badge status="verified"></scoped-badge>';
    await settled(root.firstElementChild!);
    expect(words(root.firstElementChild!)).to.equal('Verified');
    expect(customElements.get('scoped-badge')).to.equal(undefined);
  });
});
