import { expect } from 'chai';
import fc from 'fast-check';
import { extend, redact } from '../../src/core.js';
import { payloads, placesOf } from '../providers/mutations.js';
import { drawn } from '../support/element.js';
import { anyVerification, ownVocabulary } from '../support/verifications.js';

extend(ownVocabulary);

/**
 * Copies without one member: a key, an entry of a list, or a key of an entry. A status of `unknown`
 * stays: the schema asks for it, though without it the same would be drawn.
 */
function withoutOne(json: object): { readonly without: string; readonly rest: object }[] {
  return placesOf(json).flatMap((_, index) => {
    const rest = structuredClone(json);
    const { in: container, key } = placesOf(rest)[index]!;
    if (key === 'status' && container[key] === 'unknown') return [];
    const without = `${key} of ${JSON.stringify(container)}`;
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else delete container[key];
    return { without, rest };
  });
}

const draw = (status: unknown) =>
  drawn([
    { tag: 'idv-verification-card', status },
    { tag: 'idv-reason-explainer', status },
  ]);

/** Returns how many members it has. */
async function expectSmallest(payload: unknown, name = ''): Promise<number> {
  const json = redact(payload);
  if (!json) return 0;
  const whole = await draw(json);
  const all = withoutOne(json);
  for (const { without, rest } of all)
    expect(await draw(rest), `${name}: no need for ${without}`).not.to.deep.equal(whole);
  return all.length;
}

describe('What redact leaves for applicants is the smallest: each member is needed to draw', function () {
  this.timeout(30_000);

  it('every fixture', async () => {
    let members = 0;
    for (const { name, payload } of payloads) members += await expectSmallest(payload, name);
    expect(members).to.be.greaterThan(300);
  });

  it('any verification there could be', async () => {
    let members = 0;
    const property = fc.asyncProperty(anyVerification, async (payload) => {
      members += await expectSmallest(payload);
    });
    await fc.assert(property, { numRuns: 100 });
    expect(members).to.be.greaterThan(300);
  });
});
