import { expect } from 'chai';
import { parse, parseList } from '../../src/core.js';
import { fixtures, listFixtures } from '../fixtures/index.js';
import { plaidFixtures } from '../fixtures/plaid/index.js';
import { yousignFixtures } from '../fixtures/yousign/index.js';
import { copyOf, read, sorted } from './helpers.js';

const plaid = () => copyOf(plaidFixtures, 'success');
const webhook = () => copyOf(plaidFixtures, 'webhook-status-updated');
const yousign = () => copyOf(yousignFixtures, 'failed');

describe('parseList', () => {
  for (const [provider, each] of Object.entries(listFixtures))
    for (const { name, payload, expected } of each)
      describe(`with the ${name} response of ${provider}`, () => {
        const check = (input: unknown, options?: { provider: string }) => {
          const { verifications, diagnostics } = parseList(input, options);
          expect(verifications).to.deep.equal(expected.verifications);
          expect(sorted(diagnostics)).to.deep.equal(sorted(expected.diagnostics));
        };
        it('reads each entry', () => check(payload));
        it('reads it as text', () => check(JSON.stringify(payload)));
        it('reads it for the provider it is told', () => check(payload, { provider }));
      });

  it('reads one payload as a list of one', () => {
    for (const each of Object.values(fixtures))
      for (const { name, payload, expected } of each)
        expect(parseList(payload).verifications, name).to.deep.equal(
          expected.verification ? [expected.verification] : [],
        );
  });

  it('reads an array of payloads of any provider', () => {
    const payloads = Object.values(fixtures).flatMap((each) => each.map(({ payload }) => payload));
    const result = parseList(payloads);
    expect(result.verifications).to.deep.equal(
      payloads.map((payload) => parse(payload).verification).filter((each) => each !== null),
    );
    expect(sorted(result.diagnostics)).to.deep.equal(
      sorted(
        payloads.flatMap((payload, index) =>
          parse(payload).diagnostics.map((each) => ({ ...each, index })),
        ),
      ),
    );
    expect(parseList(JSON.stringify(payloads)).verifications).to.deep.equal(result.verifications);
  });

  it('leaves out what it cannot read, and says which', () => {
    const { verifications, diagnostics } = parseList([
      plaid(),
      null,
      yousign(),
      { hello: 'Leslie Knope' },
      webhook(),
      'no json',
    ]);
    expect(verifications).to.deep.equal([read(plaid()), read(yousign())]);
    expect(sorted(diagnostics)).to.deep.equal(
      sorted([
        { code: 'unreadable', index: 1 },
        { code: 'unknown_provider', index: 3 },
        { code: 'no_state', index: 4 },
        { code: 'unreadable', index: 5 },
      ]),
    );
  });

  it('leaves out entries of a response that it cannot read', () => {
    const { verifications, diagnostics } = parseList({
      identity_verifications: [null, plaid(), 7],
      next_cursor: null,
      request_id: 'saKrIBuEB9qJZng',
    });
    expect(verifications).to.deep.equal([read(plaid())]);
    expect(sorted(diagnostics)).to.deep.equal(
      sorted([
        { code: 'unreadable', index: 0 },
        { code: 'unreadable', index: 2 },
      ]),
    );
  });

  it('is empty for an empty list', () => {
    for (const empty of [
      [],
      '[]',
      { identity_verifications: [], next_cursor: null, request_id: 'saKrIBuEB9qJZng' },
      { meta: { next_cursor: null }, data: [] },
    ])
      expect(parseList(empty), JSON.stringify(empty)).to.deep.equal({
        verifications: [],
        diagnostics: [],
      });
  });

  it('is empty for undefined, and says nothing', () => {
    expect(parseList(undefined)).to.deep.equal({ verifications: [], diagnostics: [] });
  });

  it('is empty for junk, and says so', () => {
    for (const [junk, code] of [
      [null, 'unreadable'],
      [42, 'unreadable'],
      ['no json', 'unreadable'],
      [{}, 'unknown_provider'],
      [webhook(), 'no_state'],
    ] as const) {
      const { verifications, diagnostics } = parseList(junk);
      expect(verifications).to.deep.equal([]);
      expect(diagnostics.map((each) => each.code)).to.deep.equal([code]);
    }
    expect(parseList([plaid()], { provider: 'nobody' }).verifications).to.deep.equal([]);
  });
});
