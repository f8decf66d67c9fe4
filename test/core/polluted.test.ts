import { expect } from 'chai';
import { explain, parse, parseList, redact, toText } from '../../src/core.js';
import { forReviewers } from '../../src/view/lazy-for-reviewers.js';
import { fixtures } from '../fixtures/index.js';
import { payloads } from '../providers/mutations.js';
import { names, polluted } from '../support/polluted.js';

/** All that the core says of some payloads. */
async function said(some: readonly { readonly payload: unknown }[]): Promise<string> {
  const results: unknown[] = [];
  for (const { payload } of some) {
    results.push(parse(payload), parseList(payload), redact(payload, {}), redact(payload));
    for (const audience of ['applicant', 'reviewer'] as const) {
      const options = { audience, lang: 'en', timeZone: 'UTC' };
      results.push(redact(payload, options), await toText(payload, options));
      results.push(await explain(payload, options));
    }
  }
  return JSON.stringify(results);
}

describe('On a page that has put something on Object.prototype, the core says the same', function () {
  this.timeout(20_000);

  // On such a page WebKit itself gives other modules than it was asked for.
  before(() => forReviewers.load());

  it('of every payload, whatever it has put there', async () => {
    // Before anything is kept for later, such as how dates are written.
    const there = await polluted(names, () => said(payloads));
    expect(there).to.equal(await said(payloads));
  });

  it('where it has put one thing there', async () => {
    const plain = await said(fixtures.canonical);
    for (const name of names)
      expect(await polluted([name], () => said(fixtures.canonical)), name).to.equal(plain);
  });
});
