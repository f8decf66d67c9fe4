import { expect } from 'chai';
import { explain, toText } from '../../../src/core.js';
import { fixtures } from '../../fixtures/index.js';
import {
  listen,
  markup,
  parts,
  place,
  settled,
  show,
  until,
  words,
} from '../../support/element.js';

const tags = ['idv-reason-explainer', 'idv-verification-card'] as const;
const failed = { status: 'failed', status_codes: ['IDVV_1301', 'IDVV_2301'] };

const filled = (tag: string, status: string) =>
  markup(`<${tag} status="${status}">
    <a slot="appeal" href="/appeal"><b>Ask a person</b></a>
    <button slot="retry">Again</button>
    <p slot="help">Call us, or <a href="https://help.example">read</a></p>
  </${tag}>`);

const visible = (element: Element) =>
  [...element.children]
    .filter((child) => (child as HTMLElement).offsetParent)
    .map(({ slot }) => slot);

for (const tag of tags) {
  describe(`<${tag}> has room for the site`, () => {
    it('where each thing makes sense, and nowhere else', async () => {
      expect(visible(await filled(tag, 'rejected'))).to.deep.equal(['appeal', 'retry', 'help']);
      for (const status of ['inconclusive', 'error', 'expired', 'canceled'])
        expect(visible(await filled(tag, status)), status).to.deep.equal(['retry', 'help']);
      for (const status of ['verified', 'in_review', 'in_progress', 'not_started', 'null'])
        expect(visible(await filled(tag, status)), status).to.deep.equal(['help']);
    });

    it('to ask for a second look, and says that one can ask where the site gives no way', async () => {
      const sentence = 'You can ask the company if a person can look at your case.';
      expect(words(await show(tag, { status: 'rejected' }))).to.contain(sentence);
      expect(words(await filled(tag, 'rejected'))).not.to.contain(sentence);
      expect(words(await show(tag, { status: 'verified' }))).not.to.contain(sentence);
      expect(words(await show(tag, { status: 'rejected', audience: 'reviewer' }))).not.to.contain(
        sentence,
      );
    });

    it('and tells what the person chose there, for the page to handle', async () => {
      const container = place();
      const element = await filled(tag, 'rejected');
      container.append(element);
      const events = listen(container, 'idv-action');
      container.addEventListener('idv-action', (event) => event.preventDefault());
      const clicks = ['b', 'button', 'p > a', 'p'].map((selector) => {
        const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
        element.querySelector(selector)!.dispatchEvent(click);
        return click.defaultPrevented;
      });
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { action: 'appeal', href: new URL('/appeal', location.href).href },
        { action: 'retry' },
        { action: 'help', href: 'https://help.example/' },
      ]);
      expect(clicks).to.deep.equal([true, true, true, false]);
    });
  });

  describe(`<${tag}> tells a reviewer`, () => {
    it('every code with its canonical id, kind, and who can put it right', async () => {
      const element = await show(tag, { status: failed, audience: 'reviewer' });
      const [blurry, counterfeit] = parts(element, 'reason').map(({ innerText }) => innerText);
      for (const text of [
        'IDVV_1301',
        'document_blurry',
        'Document capture',
        'The applicant can fix it',
      ])
        expect(blurry).to.contain(text);
      for (const text of [
        'IDVV_2301',
        'document_counterfeit',
        'Identity fraud',
        'For you to decide',
      ])
        expect(counterfeit).to.contain(text);
    });

    it('what the applicant reads of each, and what they see instead', async () => {
      const element = await show(tag, { status: failed, audience: 'reviewer' });
      const [blurry, counterfeit] = parts(element, 'reason').map(({ innerText }) => innerText);
      expect(blurry).to.contain('The applicant reads: The picture of your document was not sharp.');
      expect(counterfeit).to.contain('Not shown to the applicant');
      const [details] = parts(element, 'applicant') as HTMLDetailsElement[];
      expect(details!.open).to.equal(false);
      details!.open = true;
      // WebKit has not laid out what has just opened, and joins its lines.
      const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(inOneLine(details!.innerText)).to.equal(
        inOneLine(`What the applicant sees ${await toText(failed)}`),
      );
    });

    it('nothing of this when the reader is the applicant', async () => {
      const element = await show(tag, { status: failed });
      for (const name of ['facts', 'applicant', 'copy', 'code'])
        expect(parts(element, name), name).to.have.length(0);
    });

    it('by a button whose text is its name', async () => {
      const element = await show(tag, { status: failed, audience: 'reviewer' });
      const [button] = parts(element, 'copy');
      expect(button!.innerText).to.equal('Copy as text');
      // A role inside a button is not one; with `status` Chromium found no name at all.
      expect(button!.childElementCount).to.equal(0);
    });

    it('all of it as text that can be copied', async () => {
      const element = await show(tag, { status: failed, audience: 'reviewer' });
      const [button] = parts(element, 'copy');
      const isSaid = (line: string) =>
        until(
          () => !!document.querySelector('[data-idv-announcements]')?.textContent.includes(line),
          `that “${line}” is told to assistive technology`,
        );
      const copied: string[] = [];
      const { clipboard } = navigator;
      const replace = (value: unknown) =>
        Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
      try {
        replace({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
        button!.click();
        await until(() => button!.innerText === 'Copied', 'that it is copied');
        await isSaid('Copied');
        expect(copied).to.deep.equal([await toText(failed, { audience: 'reviewer' })]);
        replace({ writeText: () => Promise.reject(new Error('not allowed')) });
        button!.click();
        await until(() => button!.innerText === 'Not copied', 'that it is not');
        await isSaid('Not copied');
        replace(undefined);
        button!.click();
        await until(() => button!.innerText === 'Not copied', 'that it is not');
      } finally {
        replace(clipboard);
      }
    });
  });
}

describe('A reviewer reads of earlier tries', () => {
  it('at the step that they belong to', async () => {
    const named = (name: string) =>
      Object.values(fixtures)
        .flat()
        .find((each) => each.name === name)!;
    const notes = async (name: string) =>
      parts(
        await show('idv-progress-stepper', { status: named(name).payload, audience: 'reviewer' }),
        'note',
      ).map(({ innerText }) => innerText);
    expect(await notes('workflow-ongoing')).to.include(
      'Earlier tries: Inconclusive (March 2, 2026)',
    );
    expect(await notes('failed-document-expired-after-blurry-try')).to.include(
      'Earlier tries: Failed',
    );
  });
});

describe('What is still needed', () => {
  const status = {
    status: 'incomplete',
    steps: [
      { name: 'document_verification', status: 'success' },
      { name: 'biometrics', status: 'missing' },
      { name: 'aml', status: 'missing' },
    ],
  };

  it('is named where no steps are drawn, as far as the person can send it', async () => {
    const element = await show('idv-reason-explainer', { status });
    expect(words(element)).to.equal(
      'Some parts of your identity check are still needed. ' +
        'Send what is still needed. If you do not know how, ask the company. Still needed Face',
    );
    element.audience = 'reviewer';
    await settled(element);
    expect(parts(element, 'missing')).to.have.length(2);
  });

  it('is asked for in other words where it cannot be named', async () => {
    expect(words(await show('idv-reason-explainer', { status: 'incomplete' }))).to.match(
      /^Your identity check is not complete. If you are asked for something more, send it./,
    );
    expect((await explain('incomplete')).title).to.equal('Your identity check is not complete.');
  });
});
