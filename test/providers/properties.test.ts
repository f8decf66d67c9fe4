import { expect } from 'chai';
import fc from 'fast-check';
import { parse, parseList } from '../../src/core.js';
import { fixtures } from '../fixtures/index.js';
import { hostile } from './hostile.js';
import { damaged, every, markersFor, payloads, placesOf, tells } from './mutations.js';
import { expectWellFormed, expectWellFormedList } from './well-formed.js';

/** So many runs; what takes longer, as the search for a smaller counterexample may, is cut off. */
const runs = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 3000 });

const providers = [undefined, 'plaid', 'yousign', 'idmeta', 'canonical', 'nobody'];
const options = (provider: string | undefined) => (provider ? { provider } : undefined);

const anyValue = fc.anything({
  maxDepth: 4,
  key: fc.oneof(
    fc.constantFrom(
      ...['status', 'steps', 'status_codes', 'verification', 'data', 'type', 'action_groups'],
      ...['missing_plans', 'verification_results', 'identity_verifications', '__proto__', 'id'],
    ),
    fc.string(),
  ),
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Reads an input in every way there is; each result must be well formed. */
function expectReadable(input: unknown, names = providers): void {
  for (const provider of names) {
    expectWellFormed(parse(input, options(provider)));
    expectWellFormedList(parseList(input, options(provider)));
  }
}

/** What was read must be read as the same when it is read again, as an object and as text. */
function expectSameAgain(input: unknown): void {
  const { verification } = parse(input);
  if (!verification) return;
  expect(parse(verification).verification).to.deep.equal(verification);
  expect(parse(JSON.stringify(verification)).verification).to.deep.equal(verification);
}

describe('Whatever it is given, parse', function () {
  this.timeout(20_000);

  describe('returns something well formed', () => {
    it('for any value', () => {
      fc.assert(
        fc.property(anyValue, (value) => expectReadable(value)),
        runs(200),
      );
    });

    it('for any JSON text, and any text', () => {
      fc.assert(
        fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary-ascii' })), (text) =>
          expectReadable(text),
        ),
        runs(300),
      );
    });

    it('for damaged fixtures', () => {
      fc.assert(
        fc.property(damaged, (payload) => expectReadable(payload)),
        runs(300),
      );
    });

    it('for any options', () => {
      fc.assert(
        fc.property(anyValue, anyValue, (value, provider) => {
          expectWellFormed(parse(value, { provider } as never));
          expectWellFormed(parse(value, provider as never));
          expectWellFormedList(parseList(value, provider as never));
        }),
        { ...runs(100), examples: [[{}, null]] },
      );
    });

    for (const [name, value] of Object.entries(hostile))
      it(`for ${name}`, () => {
        expectReadable(value);
        expectReadable([value]);
        for (const key of ['status', 'steps', 'data', 'verification', 'action_groups'])
          expectReadable({ [key]: value, status_codes: value });
      });
  });

  it('reads its fixtures on with a hostile value at each place', () => {
    const values = Object.entries(hostile).filter(([name]) => !/deep|long/.test(name));
    let turn = 0;
    for (const { payload } of payloads) {
      const document = structuredClone(payload);
      for (const { in: container, key } of placesOf(document)) {
        const before = container[key];
        container[key] = values[turn++ % values.length]?.[1];
        expectReadable(document, [undefined]);
        container[key] = before;
      }
    }
  });

  it('reads what it returned as the same again', () => {
    for (const { payload } of payloads) expectSameAgain(payload);
    fc.assert(fc.property(damaged, expectSameAgain), runs(300));
    fc.assert(fc.property(anyValue, expectSameAgain), runs(200));
  });

  describe('copies nothing that could be a person’s', () => {
    /** Whether it repeats a marker, read as one payload or as a list. */
    const copies = (document: unknown) => tells(parseList(document));

    it('at any place of any fixture', () => {
      let planted = 0;
      for (const { name, payload } of payloads) {
        const document = structuredClone(payload);
        for (const place of placesOf(document)) {
          const before = place.in[place.key];
          const possible = markersFor(place);
          // One of them here, the next one there, and all of them at every kind of place.
          for (const turn of [planted, planted + 4]) {
            const marker = possible[turn % possible.length];
            place.in[place.key] = marker;
            if (copies(document))
              expect.fail(`${name}: ${place.key} = ${String(marker)} was copied`);
          }
          planted++;
          place.in[place.key] = before;
        }
      }
      expect(planted).to.be.greaterThan(2000);
    });

    it('as the name of any key', () => {
      let planted = 0;
      for (const { name, payload } of payloads) {
        const document = structuredClone(payload);
        for (const place of placesOf(document)) {
          if (Array.isArray(place.in)) continue;
          const key = String(every[planted++ % every.length]);
          place.in[key] = place.in[place.key];
          if (copies(document))
            expect.fail(`${name}: the key ${key} beside ${place.key} was copied`);
          delete place.in[key];
        }
      }
      expect(planted).to.be.greaterThan(2000);
    });

    it('in a fixture damaged in several ways', () => {
      fc.assert(
        fc.property(damaged, (payload) => {
          for (const provider of providers) {
            expect(tells(parse(payload, options(provider)))).to.equal(false);
            expect(tells(parseList(payload, options(provider)))).to.equal(false);
          }
        }),
        runs(300),
      );
    });

    it('of the people in the fixtures', () => {
      const people =
        /Knope|Leslie|Pawnee|Main St|123456789|AB123456|192\.0\.2|1990-05-29|your-db-id|becusr_|usr_|scr_|Grandpierre|Jean-Michel|880692310285|1984-11-23|Santos|Maria|P1234567A|639171234567|example\.com/i;
      for (const [provider, each] of Object.entries(fixtures))
        for (const { name, payload } of each) {
          expect(JSON.stringify(parse(payload)), `${provider} ${name}`).not.to.match(people);
          expect(JSON.stringify(parseList(payload)), `${provider} ${name}`).not.to.match(people);
        }
    });
  });
});
