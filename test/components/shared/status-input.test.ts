import { expect } from 'chai';
import type { DiagnosticDetail } from '../../../src/components/shared/events.js';
import { listen, markup, place, settled, show, tags, until, words } from '../../support/element.js';

const plaid = { status: 'pending_review', steps: { kyc_check: 'success' } };
const shownAs = { 'idv-status-badge': 'Being checked' };

for (const tag of tags) {
  describe(`<${tag}> takes a status`, () => {
    const expected = tag === 'idv-status-badge' ? shownAs[tag] : 'checked';

    it('as an object', async () => {
      expect(words(await show(tag, { status: plaid }))).to.contain(expected);
    });

    it('as JSON text', async () => {
      expect(words(await show(tag, { status: JSON.stringify(plaid) }))).to.contain(expected);
    });

    it('as a word of our vocabulary', async () => {
      expect(words(await show(tag, { status: 'in_review' }))).to.contain(expected);
    });

    it('as an attribute', async () => {
      const element = await markup(`<${tag} status="in_review"></${tag}>`);
      expect(words(element)).to.contain(expected);
    });

    it('as a child', async () => {
      const child = '<script type="application/json">{"status":"in_review"}</script>';
      const element = await markup(`<${tag}>${child}</${tag}>`);
      expect(words(element)).to.contain(expected);
    });

    it('as a child that is added later, and follows its text', async () => {
      const element = await markup(`<${tag}>Loading</${tag}>`);
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = '{"status":"in_review"}';
      element.append(child);
      await until(() => words(element).includes(expected), 'the status of the child');
      child.textContent = '{"status":"expired"}';
      await until(() => !words(element).includes(expected), 'the next status');
    });

    it('that was set before it was defined', async () => {
      const late = `${tag}-late`;
      const element = document.createElement(late);
      Object.assign(element, { status: 'in_review' });
      place().append(element);
      (customElements.get(tag) as unknown as { define(tag: string): void }).define(late);
      await settled(element);
      expect(words(element)).to.contain(expected);
    });

    it('and prefers the property to the child', async () => {
      const child = '<script type="application/json">{"status":"expired"}</script>';
      const element = await markup(`<${tag} status="in_review">${child}</${tag}>`);
      expect(words(element)).to.contain(expected);
    });

    it('and shows the page’s own content while there is none', async () => {
      const element = await markup(`<${tag}>One moment</${tag}>`);
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      expect(words(element)).to.equal('');
    });

    it('and is loading again when it is taken away', async () => {
      const element = await markup(`<${tag} status="verified">One moment</${tag}>`);
      element.removeAttribute('status');
      await settled(element);
      expect(words(element)).to.equal('');
    });

    for (const [what, junk] of [
      ['null', null],
      ['text that is not JSON', 'Leslie Knope'],
      ['a number', 7],
      ['a list', [1]],
      ['an object of nobody’s', { hello: 'Leslie Knope' }],
      ['an object that throws', new Proxy({}, { ownKeys: () => expect.fail('hostile') })],
    ] as const)
      it(`and calmly says that there is none for ${what}`, async () => {
        const container = place();
        const events = listen(container, 'idv-diagnostic');
        const element = await show(tag, { status: junk }, container);
        expect(words(element)).to.match(/not available/i);
        expect(words(element)).not.to.contain('Leslie');
        expect(events).to.have.length(1);
        const [{ detail }] = events as [CustomEvent<DiagnosticDetail>];
        expect(detail.diagnostics[0]!.code).to.match(/^unreadable$|^unknown_provider$/);
      });

    it('and keeps what it shows when a notification carries none', async () => {
      const element = await show(tag, { status: 'in_review' });
      const events = listen(element, 'idv-diagnostic');
      const before = element.shadowRoot!.innerHTML;
      element.status = { webhook_type: 'IDENTITY_VERIFICATION', webhook_code: 'STATUS_UPDATED' };
      await settled(element);
      expect(element.shadowRoot!.innerHTML).to.equal(before);
      expect(events.map(({ detail }) => detail.diagnostics)).to.deep.equal([
        [{ code: 'no_state' }],
      ]);
    });

    it('and takes illegal settings for the defaults', async () => {
      const settings = { audience: 'everyone', headingLevel: 9, kind: 'thing', provider: '' };
      expect(words(await show(tag, { status: plaid, ...settings }))).to.contain(expected);
    });

    it('and reads it with the provider that it is told', async () => {
      const status = { status: 'failed', steps: {}, status_codes: [] };
      const element = await show(tag, { status, provider: 'nobody' });
      expect(words(element)).to.match(/not available/i);
    });

    it('and changes no attribute of its own', async () => {
      const element = await show(tag, { status: plaid, provider: 'plaid', audience: 'applicant' });
      expect(element.attributes).to.have.length(0);
    });
  });
}
