import { expect } from 'chai';
import { loadLocale } from '../../src/locales/load-locale.js';
import { place, show } from '../support/element.js';
import { payloadStates, sampled, verificationStates } from '../support/states.js';

const states = [...sampled(verificationStates), ...payloadStates];

/** In CSS pixels, whatever the size of the text (WCAG 2.2, 2.5.8). */
const least = 24;

describe('What can be pressed is large enough for a finger', function () {
  this.timeout(30_000);

  before(() => Promise.all(['de', 'ar'].map(loadLocale)));

  for (const lang of ['en', 'de', 'ar'])
    for (const density of ['comfortable', 'compact'])
      it(`${lang}, ${density}, on a page with small text`, async () => {
        const seen = new Set<string>();
        for (const tag of ['idv-verification-card', 'idv-reason-explainer'] as const)
          for (const [title, { settings }] of states) {
            const container = place(lang);
            container.style.fontSize = '12px';
            const element = await show(tag, { ...settings, density }, container);
            for (const control of element.shadowRoot!.querySelectorAll('a, button, summary')) {
              const { width, height } = control.getBoundingClientRect();
              const what = `${tag}, ${title}: ${control.localName}, ${width} × ${height}`;
              expect(Math.min(width, height), what).to.be.at.least(least);
              seen.add(control.localName);
            }
            container.remove();
          }
        expect([...seen].sort()).to.deep.equal(['a', 'button', 'summary']);
      });
});
