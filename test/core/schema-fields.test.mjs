// The JSON Schema in the package, field by field against the reader of our own JSON.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { test } from 'node:test';
import fc from 'fast-check';
import { extend, parse } from 'idv-elements/core';
import { importTs } from '../support/import-ts.mjs';
import {
  attempt,
  expectValid,
  reason,
  schema,
  step,
  validate,
  whole,
  withLink,
} from './support/schema.mjs';

const { markers } = await importTs('test/providers/mutations.ts');

const isKept = (json) => isDeepStrictEqual(parse(json).verification, whole(json));

const definition = (name) => schema.definitions[name];

/** A text, damaged at one place. */
const near = (text, place, how) => {
  const index = place % (text.length + 1);
  const odd = [' ', '\n', 'é', '_', ':', '.', '-', '0', '9', 'Z', '@', '/', '"'][how % 13];
  return [
    text.slice(0, index) + text.slice(index + 1),
    text.slice(0, index) + odd + text.slice(index + 1),
    text.slice(0, index) + odd + text.slice(index),
    text.padEnd(text.length + (how % 140), 'x'),
  ][how % 4];
};

const words = ['Leslie', '', 'constructor', '__proto__', 'unknown', '7', '1234567'];

/** Texts that a schema accepts, and texts that only look so. */
const around = ({ pattern, enum: list, anyOf = [], const: only }) =>
  fc.oneof(
    ...(pattern ? [fc.stringMatching(new RegExp(pattern))] : []),
    ...(list ? [fc.constantFrom(...list)] : []),
    ...(only ? [fc.constant(only)] : []),
    ...anyOf.map(({ $ref, ...inline }) =>
      around($ref ? definition($ref.split('/').at(-1)) : inline),
    ),
    fc.constantFrom(...markers, ...words),
  );
const texts = (node) =>
  fc
    .tuple(around(node), fc.nat(), fc.option(fc.nat(1000)))
    .map(([text, place, how]) => (how === null ? text : near(text, place, how)));

const digits = (length, most) => fc.nat(most).map((number) => String(number).padStart(length, '0'));
const days = fc
  .tuple(digits(4, 9999), digits(2, 13), digits(2, 32))
  .map((parts) => parts.join('-'));
const times = fc.constantFrom(
  ...['', 'T10:15:00Z', 'T10:15Z', ' 10:15:00Z', 'T10:15:00', 'T23:59:60Z', 'T24:00:00Z'],
  ...['T10:15:00.123456789Z', 'T10:15:00.1234567890Z', 'T10:15:00.Z', 'T10:15:00z', 't10:15:00Z'],
  ...['T10:15:00+02:00', 'T10:15:00-23:59', 'T10:15:00+24:00', 'T10:15:00+0200', 'T10:15:00+02'],
  ...['T10:15:00+02:60', 'T25:00:00Z', 'T10:60:00Z', 'T1:15:00Z', '+02:00', 'Z', 'T', ' '],
);
const dates = fc.oneof(
  fc.tuple(days, times).map((parts) => parts.join('')),
  texts(definition('Instant')),
);

/** What a site adds may have any name of the right form. */
const registerStep = (name) => extend({ steps: { [name]: { name: { en: 'x' } } } });
const registerReason = (id) =>
  extend({ reasons: { [id]: { category: 'other', texts: { en: { title: 'x' } } } } });

const fields = {
  status: [texts(definition('VerificationStatus')), (status) => ({ status })],
  retry: [texts(definition('Retry')), (retry) => ({ status: 'rejected', retry })],
  provider: [texts(definition('Token')), (provider) => ({ status: 'verified', provider })],
  id: [texts(definition('Id')), (id) => ({ status: 'verified', id })],
  previousAttemptId: [
    texts(definition('Id')),
    (previousAttemptId) => ({ status: 'verified', previousAttemptId }),
  ],
  createdAt: [dates, (createdAt) => ({ status: 'verified', createdAt })],
  updatedAt: [dates, (updatedAt) => ({ status: 'verified', updatedAt })],
  completedAt: [dates, (completedAt) => ({ status: 'verified', completedAt })],
  redactedAt: [dates, (redactedAt) => ({ status: 'verified', redactedAt })],
  'steps.name': [texts(definition('Token')), (name) => step({ name }), registerStep],
  'steps.status': [texts(definition('StepStatus')), (status) => step({ status })],
  'steps.attempts.status': [texts(definition('StepStatus')), (status) => attempt({ status })],
  'steps.attempts.id': [texts(definition('Id')), (id) => attempt({ id })],
  'steps.attempts.createdAt': [dates, (createdAt) => attempt({ createdAt })],
  'reasons.id': [texts(definition('ReasonId')), (id) => reason({ id }), registerReason],
  'reasons.code': [texts(definition('Code')), (code) => reason({ code })],
  'reasons.step': [texts(definition('Token')), (step) => reason({ step }), registerStep],
  'reasons.category': [texts(definition('ReasonCategory')), (category) => reason({ category })],
};

for (const [field, [candidates, put, register]] of Object.entries(fields))
  test(`${field}: the schema accepts exactly what the reader keeps as it is`, (t) => {
    t.mock.method(console, 'warn', () => undefined);
    let accepted = 0;
    const property = fc.property(candidates, (text) => {
      register?.(text);
      const json = put(text);
      const isValid = validate(json);
      accepted += Number(isValid);
      assert.equal(isValid, isKept(json), JSON.stringify(text));
    });
    fc.assert(property, { numRuns: 500 });
    assert.ok(accepted > 20 && accepted < 500, `${accepted} accepted`);
  });

test('link: the schema accepts every link that the reader returns, and no other kind', () => {
  const links = fc.oneof(
    fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'grapheme' }).map((text) => `https://example.com/${text}`),
    fc.string({ unit: 'binary-ascii' }).map((text) => `https://example.com/?${text}#${text}`),
    texts(definition('HttpsLink')),
    fc.webUrl({ validSchemes: ['http', 'ftp'] }),
  );
  let returned = 0;
  const property = fc.property(links, (text) => {
    const { link } = parse(withLink(text)).verification;
    if (link) returned++;
    if (link) expectValid(withLink(link));
    // The browser may write an address otherwise, but not one that is none.
    if (!text.startsWith('https://')) assert.equal(validate(withLink(text)), false, text);
  });
  fc.assert(property, { numRuns: 1000 });
  assert.ok(returned > 200, `only ${returned}`);
});
