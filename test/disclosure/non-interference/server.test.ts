import { expect } from 'chai';
import { renderOnServer } from '../../support/browser.js';
import { prove } from './compare.js';
import { familiesOf } from './hidden.js';
import { jsonSources } from './sources.js';

const tags = ['idv-verification-card', 'idv-progress-stepper', 'idv-reason-explainer'] as const;

describe('What a server sends', function () {
  this.timeout(30_000);

  for (const source of jsonSources)
    it(`is the same to the byte for an applicant where hidden parts alone differ: ${source.name}`, async () => {
      let turn = 0;
      let differing = 0;
      for (const payloads of Object.values(source.payloads))
        await prove(familiesOf(source, payloads), 4, async (family) => {
          const tag = tags[turn++ % tags.length]!;
          const send = (audience: string) =>
            Promise.all(
              family.map(({ payload }) => renderOnServer(tag, { status: payload, audience })),
            );
          const [first, ...others] = await send('applicant');
          expect(first).to.contain('shadowrootmode');
          for (const text of others) expect(text).to.equal(first);
          differing += new Set(await send('reviewer')).size - 1;
        });
      // A reviewer is shown that there was something to hide.
      expect(differing).to.be.above(0);
    });
});
