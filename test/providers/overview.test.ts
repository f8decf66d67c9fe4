import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from '../../src/core.js';
import { disclose } from '../../src/disclosure/disclose.js';
import { discloseDiagnostics, discloseStatus } from '../../src/disclosure/status.js';
import type { Audience } from '../../src/model/vocabulary.js';
import { canonical } from '../../src/providers/canonical/index.js';
import { overview } from '../../src/providers/canonical/overview.js';
import { parseWith } from '../../src/providers/parse.js';
import { damagedOf, payloads } from './mutations.js';

/** All that there is to read, as our own JSON. */
const ownJson = payloads.flatMap(({ payload }) => parse(payload).verification ?? []);

const statuses = (input: unknown, audience: Audience) => {
  const whole = parseWith([canonical], input);
  const short = parseWith([overview], input);
  return [
    { ...whole, seen: whole.verification && disclose(whole.verification, audience) },
    { ...short, seen: short.verification && discloseStatus(short.verification, audience) },
  ].map(({ seen, diagnostics }) => ({
    status: seen?.status,
    diagnostics: discloseDiagnostics(diagnostics, 'applicant'),
  }));
};

function expectTheSame(input: unknown): void {
  for (const audience of ['applicant', 'reviewer'] as const) {
    const [whole, short] = statuses(input, audience);
    expect(short, `${audience}: ${JSON.stringify(input)}`).to.deep.equal(whole);
  }
}

describe('A badge, which reads no more of our own JSON than the status depends on', () => {
  it('says the same as a card', () => {
    expect(ownJson.length).to.be.greaterThan(50);
    ownJson.forEach(expectTheSame);
    const seen = ownJson.map((each) => statuses(each, 'applicant')[1]!.status);
    expect(new Set(seen).size).to.be.greaterThan(5);
  });

  it('says the same as a card of damaged JSON', () => {
    const damaged = damagedOf(ownJson.map((payload) => ({ payload })));
    fc.assert(fc.property(damaged, expectTheSame), { numRuns: 500 });
  });

  it('tells reviewers of a status that nobody knows', () => {
    const { verification, diagnostics } = parseWith([overview], { status: 'nearly' });
    expect(verification?.status).to.equal('unknown');
    expect(diagnostics).to.deep.equal([{ code: 'unknown_status' }]);
  });

  it('has no state where there is no status', () => {
    const { verification, diagnostics } = parseWith([overview], { status: undefined });
    expect(verification).to.equal(null);
    expect(diagnostics).to.deep.equal([{ code: 'no_state' }]);
  });
});
