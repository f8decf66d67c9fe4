// The JSON Schema in the package, against what the kit returns.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, parseList, redact } from 'idv-elements/core';
import { importTs } from '../support/import-ts.mjs';
import { expectValid, reason, schema, step, validate, whole, withLink } from './support/schema.mjs';

const { payloads, damaged, placesOf, markers } = await importTs('test/providers/mutations.ts');

/** Everything that the kit returns as our own JSON for an input. */
const outputsOf = (payload) =>
  [
    parse(payload).verification,
    ...parseList(payload).verifications,
    redact(payload),
    redact(payload, { audience: 'reviewer' }),
  ].filter(Boolean);

test('the schema has the name under which the package offers it, and closes every object', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(schema.title, 'Verification');
  assert.match(schema.$id, new RegExp(`@${version}/dist/verification[.]schema[.]json$`));
  const objects = [schema, ...Object.values(schema.definitions)].filter(
    ({ type }) => type === 'object',
  );
  assert.equal(objects.length, 4);
  for (const { additionalProperties, properties, description } of objects) {
    assert.equal(additionalProperties, false);
    for (const text of [description, ...Object.values(properties).map((each) => each.description)])
      assert.ok(text?.length > 10);
  }
});

test('what parse and redact return of every fixture is valid, and reads as the same again', () => {
  let outputs = 0;
  for (const { payload } of payloads)
    for (const json of outputsOf(payload)) {
      expectValid(json);
      assert.deepEqual(parse(json).verification, whole(json));
      outputs++;
    }
  assert.ok(outputs > 200, `only ${outputs}`);
});

test('what they return of a damaged payload is valid, and reads as the same again', () => {
  const property = fc.property(damaged, (payload) => {
    for (const json of outputsOf(payload)) {
      expectValid(json);
      assert.deepEqual(parse(json).verification, whole(json));
    }
  });
  fc.assert(property, { numRuns: 500 });
});

const good = { status: 'rejected', steps: [], reasons: [{ id: 'document_blurry' }] };

for (const [what, junk] of Object.entries({
  'no status': {},
  'no object': 'verified',
  'a list': [good],
  'a status of the provider’s': { status: 'failed' },
  'a key that it does not have': { ...good, person: 'x' },
  'a name in the place of an id': { ...good, id: 'Leslie Knope' },
  'an e-mail address in the place of an id': { ...good, id: 'leslie@example.com' },
  'a number in the place of an id': { ...good, id: 7 },
  'a name in the place of a provider': { ...good, provider: 'Leslie Knope' },
  'a link without encryption': withLink('http://example.com/'),
  'a link that runs code': withLink('javascript:alert(1)'),
  'a link that breaks out of markup': withLink('https://example.com/"><script>'),
  'a link that is too long': withLink(`https://example.com/${'x'.repeat(2048)}`),
  'a day that does not exist': { ...good, createdAt: '2026-02-29' },
  'an instant without a zone': { ...good, createdAt: '2026-03-02T10:15:00' },
  'a step without a name': { ...good, steps: [{ status: 'success' }] },
  'a step without a status': { ...good, steps: [{ name: 'kyc_check' }] },
  'a step with a name of a person': step({ name: 'Leslie Knope' }),
  'a step with a note': step({ note: 'x' }),
  'a step with no attempts in a list': step({ attempts: [] }),
  'an attempt without a status': step({ attempts: [{ id: 'x' }] }),
  'a reason that the kit does not have': reason({ id: 'she_lied' }),
  'a reason with a sentence for a code': reason({ code: 'She lied.' }),
  'a reason with a bare word for a code': reason({ code: 'Leslie' }),
  'a reason that is not sensitive': reason({ sensitive: false }),
  'null in the place of a list': { ...good, steps: null },
}))
  test(`${what} is not valid`, () => {
    assert.equal(validate(good), true);
    assert.equal(validate(junk), false);
  });

test('a person’s data is not valid at any place of any output, nor as a key', () => {
  let planted = 0;
  for (const { payload } of payloads)
    for (const output of outputsOf(payload)) {
      const json = structuredClone(output);
      for (const { in: container, key } of placesOf(json))
        for (const marker of markers) {
          const before = container[key];
          container[key] = marker;
          assert.equal(validate(json), false, `${marker} as ${key}`);
          container[key] = before;
          if (Array.isArray(container)) continue;
          container[marker] = before;
          assert.equal(validate(json), false, `${marker} beside ${key}`);
          delete container[marker];
          planted += 2;
        }
    }
  assert.ok(planted > 5000, `only ${planted}`);
});
