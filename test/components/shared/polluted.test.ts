import { expect } from 'chai';
import { fixtures } from '../../fixtures/index.js';
import { drawn, tags } from '../../support/element.js';
import { names, polluted } from '../../support/polluted.js';

const audiences = ['applicant', 'reviewer'] as const;

describe('On a page that has put something on Object.prototype', function () {
  this.timeout(20_000);

  // The browser itself reads what is there in the options that Lit hands to it.
  const ours = names.filter((name) => !['type', 'data', 'value', 'index'].includes(name));

  for (const tag of tags)
    it(`<${tag}> draws the same`, async () => {
      const elements = Object.values(fixtures).flatMap((each) =>
        each
          .slice(0, 5)
          .flatMap(({ payload }) =>
            audiences.map((audience) => ({ tag, status: payload, audience })),
          ),
      );
      const plain = await drawn(elements);
      expect(await polluted(ours, () => drawn(elements))).to.deep.equal(plain);
    });
});
