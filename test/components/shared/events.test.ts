import { expect } from 'chai';
import { disclosureSequences } from './sequences.js';
import { listen, place, settled, show, tags } from '../../support/element.js';

for (const tag of tags) {
  describe(`<${tag}> says that its status changed`, () => {
    it('once for each change, to listeners outside of any shadow root', async () => {
      const host = place();
      const inside = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(inside);
      const events = listen(host, 'idv-status-change');
      const element = await show(tag, { status: 'in_progress' }, inside);
      expect(events).to.have.length(0);
      element.status = 'verified';
      await settled(element);
      element.status = { status: 'verified' };
      await settled(element);
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { from: 'in_progress', to: 'verified' },
      ]);
    });

    it('in the words of its audience', async () => {
      const element = await show(tag, {
        status: { status: 'active', steps: { kyc_check: 'success', risk_check: 'active' } },
      });
      const events = listen(element, 'idv-status-change');
      element.status = {
        status: 'pending_review',
        steps: { kyc_check: 'success', risk_check: 'pending_review' },
      };
      await settled(element);
      expect(events).to.have.length(0);
    });
  });

  describe(`<${tag}> shows an applicant nothing`, () => {
    for (const [what, sequence] of Object.entries(disclosureSequences))
      it(`of ${what}`, async () => {
        const [first, ...rest] = sequence;
        const element = await show(tag, { status: first });
        const sent = ['idv-status-change', 'idv-diagnostic', 'idv-action'].map((name) =>
          listen(element, name as 'idv-action'),
        );
        const mutations: MutationRecord[] = [];
        const observer = new MutationObserver((records) => mutations.push(...records));
        const everything = {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        };
        observer.observe(element, everything);
        observer.observe(element.shadowRoot!, everything);
        for (const status of rest) {
          element.status = status;
          await settled(element);
        }
        mutations.push(...observer.takeRecords());
        observer.disconnect();
        expect(mutations).to.have.length(0);
        expect(sent.flat()).to.have.length(0);
      });
  });
}
