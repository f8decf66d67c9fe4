import { expect } from 'chai';
import { openPage, says, textIn } from '../support/frame.js';
import type { Host } from './pages/host.js';

const scripts = (...names: string[]) =>
  names.map((name) => `<script type="module" src="/__site/${name}/${name}.js"></script>`).join('');

const badge = '<idv-status-badge status="verified"></idv-status-badge>';

describe('Beside a site that uses @lit/localize itself', () => {
  const ways = {
    'in one bundle, after it': ['host-then-kit'],
    'in one bundle, before it': ['kit-then-host'],
    'in a bundle of its own, after it': ['host', 'kit'],
    'in a bundle of its own, before it': ['kit', 'host'],
  };
  for (const [way, names] of Object.entries(ways))
    it(`both speak as they are told: ${way}`, async () => {
      const page = await openPage(badge + scripts(...names));
      const { host } = page as unknown as { host: Host };
      const { documentElement } = page.document;
      const element = page.document.querySelector('idv-status-badge')!;
      await says(element, 'Verified');

      await host.setLocale('de');
      expect(host.text()).to.equal('Wort des Hauses');
      expect(host.heard.splice(0)).to.deep.equal(['loading', 'ready']);
      await element.updateComplete;
      expect(textIn(element)).to.equal('Verified');

      documentElement.lang = 'de';
      await says(element, 'Bestätigt');
      await host.setLocale('en');
      expect(host.text()).to.equal('Verified');
      expect(host.heard.splice(0)).to.deep.equal(['loading', 'ready']);
      element.status = 'in_review';
      await says(element, 'Wird geprüft');

      documentElement.lang = 'ar';
      await says(element, 'قيد');
      expect(host.heard).to.deep.equal([]);
      expect(host.text()).to.equal('Verified');
      expect(page.complaints).to.deep.equal([]);
    });
});

describe('A language that a site imports', () => {
  const rejected = { status: 'rejected', reasons: [{ id: 'document_expired' }] };
  const page = `<div lang="de">
    ${badge}<idv-verification-card status='${JSON.stringify(rejected)}'></idv-verification-card>
  </div>`;
  /** The files with the texts of a language that a page has asked for. */
  const textsOf = ({ performance }: Window): string[] =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /[/](base|reasons)-\w+[.]js$/.exec(name)?.[1] ?? [])
      .sort();

  for (const [site, texts] of [
    ['imported-language', []],
    ['kit', ['base', 'reasons']],
  ] as const)
    it(`is there without a request, as it is not otherwise: ${site}`, async () => {
      const window = await openPage(page + scripts(site));
      const [first, card] = window.document.querySelector('div')!.children;
      await says(first!, 'Bestätigt');
      await says(card!, 'Nicht bestätigt');
      await says(card!, 'Ihr Dokument ist abgelaufen.');
      expect(textsOf(window)).to.deep.equal(texts);
      expect(window.complaints).to.deep.equal([]);
    });
});
