import { expect } from 'chai';
import { parse } from '../../src/core.js';
import type { Diagnostic } from '../../src/model/diagnostics.js';
import type { Verification } from '../../src/model/verification.js';
import type { Fixture } from '../fixtures/index.js';

type Json = Record<string, unknown>;

/** The same diagnostics in one order. */
export const sorted = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics
    .map(({ code, field, value, index }) => ({
      code,
      ...(field !== undefined && { field }),
      ...(value !== undefined && { value }),
      ...(index !== undefined && { index }),
    }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** One test for each fixture. */
export function itReadsEach(fixtures: readonly Fixture[], provider?: string): void {
  for (const { name, payload, expected } of fixtures)
    it(name.replaceAll('-', ' '), () => {
      const { verification, diagnostics } = parse(payload, provider ? { provider } : undefined);
      expect(verification).to.deep.equal(expected.verification);
      expect(sorted(diagnostics)).to.deep.equal(sorted(expected.diagnostics));
    });
}

/** What is read of a payload that must say something. */
export function read(payload: unknown, provider?: string): Verification {
  const { verification, diagnostics } = parse(payload, provider ? { provider } : undefined);
  if (!verification) expect.fail(`nothing was read: ${JSON.stringify(diagnostics)}`);
  return verification;
}

/** The diagnostics of a payload. */
export const told = (payload: unknown, provider?: string): Diagnostic[] =>
  sorted(parse(payload, provider ? { provider } : undefined).diagnostics);

/** The payload of a fixture, copied, so that a test may change it. */
export function copyOf(fixtures: readonly Fixture[], name: string): Json {
  const found = fixtures.find((each) => each.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return structuredClone(found.payload) as Json;
}

/** Words that every object answers to, which no table of ours may take for an entry. */
export const inherited = ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'];

/** Any value, for the message of an assertion. */
export function shown(value: unknown): string {
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : `a ${typeof value}`;
}
