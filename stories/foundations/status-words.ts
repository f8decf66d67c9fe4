import * as vocabulary from '../../src/model/vocabulary.js';
import { fixtures } from '../../test/fixtures/index.js';

/** Every text that stands anywhere in a value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Yousign documents it of an action group; no sample payload has one. */
const withoutSample = 'started';

/**
 * All that could be a status: each number up to 99, and each text of our lists and of the sample
 * payloads. What of them a provider uses, its own reader says, so that no table can differ from it.
 */
export const candidates: readonly (string | number)[] = [
  ...Array.from({ length: 100 }, (_, number) => number),
  ...new Set([...textsIn([vocabulary, fixtures]), withoutSample]),
];
