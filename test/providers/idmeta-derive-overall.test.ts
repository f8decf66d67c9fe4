import { expect } from 'chai';
import fc from 'fast-check';
import { deriveOverall } from '../../src/core.js';
import type { VerificationStatus } from '../../src/model/vocabulary.js';

/** What an IDmeta component can be, the strongest first. */
const precedence = [
  'rejected',
  'in_review',
  'error',
  'in_progress',
  'incomplete',
  'unknown',
  'verified',
] as const satisfies VerificationStatus[];
const components = [...precedence, 'not_started'] as const;
const anyStatus = fc.constantFrom<VerificationStatus>(...components);
const anyList = fc.array(anyStatus, { maxLength: 8 });
const someList = fc.array(anyStatus, { minLength: 1, maxLength: 8 });

describe('The overall status that IDmeta’s components add up to', () => {
  it('is not started where nothing is', () => {
    expect(deriveOverall([])).to.equal('not_started');
    expect(deriveOverall(['not_started'])).to.equal('not_started');
    expect(deriveOverall(['not_started', 'not_started'])).to.equal('not_started');
  });

  it('is the status of a single component', () => {
    for (const status of components) expect(deriveOverall([status])).to.equal(status);
  });

  // The examples of IDmeta's own table.
  it('is rejected when the document is rejected and biometrics and AML passed', () => {
    expect(deriveOverall(['rejected', 'verified', 'verified'])).to.equal('rejected');
  });
  it('is in review when AML is flagged and nothing is rejected', () => {
    expect(deriveOverall(['verified', 'verified', 'in_review'])).to.equal('in_review');
  });
  it('is rejected when something is rejected and something needs review', () => {
    expect(deriveOverall(['in_review', 'rejected'])).to.equal('rejected');
  });
  it('is verified when document, biometrics and AML all passed', () => {
    expect(deriveOverall(['verified', 'verified', 'verified'])).to.equal('verified');
  });
  it('is incomplete when the document is uploaded and the selfie is not done', () => {
    expect(deriveOverall(['verified', 'not_started'])).to.equal('incomplete');
  });

  for (const [n, stronger] of precedence.entries())
    for (const weaker of precedence.slice(n + 1))
      it(`is ${stronger} with ${stronger} and ${weaker}`, () => {
        expect(deriveOverall([stronger, weaker])).to.equal(stronger);
        expect(deriveOverall([weaker, stronger])).to.equal(stronger);
      });

  for (const [beside, result] of [
    ['rejected', 'rejected'],
    ['in_review', 'in_review'],
    ['error', 'error'],
    ['in_progress', 'in_progress'],
    ['incomplete', 'incomplete'],
    ['unknown', 'incomplete'],
    ['verified', 'incomplete'],
  ] as const)
    it(`is ${result} with not_started beside ${beside}`, () => {
      expect(deriveOverall(['not_started', beside])).to.equal(result);
    });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(
        anyList.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => deriveOverall(list) === deriveOverall(shuffled),
      ),
    );
  });

  it('does not depend on repetition', () => {
    fc.assert(
      fc.property(
        someList.chain((list) =>
          fc.tuple(fc.constant(list), fc.array(fc.constantFrom(...list), { maxLength: 8 })),
        ),
        ([list, again]) => deriveOverall(list) === deriveOverall([...list, ...again]),
      ),
    );
  });

  it('is verified only if every component is', () => {
    fc.assert(
      fc.property(
        someList,
        (list) =>
          (deriveOverall(list) === 'verified') === list.every((status) => status === 'verified'),
      ),
    );
  });

  it('is one of the components, or incomplete', () => {
    fc.assert(
      fc.property(someList, (list) => [...list, 'incomplete'].includes(deriveOverall(list))),
    );
  });

  it('leaves the list as it was', () => {
    const list = Object.freeze(['verified', 'rejected', 'not_started'] as const);
    expect(deriveOverall(list)).to.equal('rejected');
  });
});
