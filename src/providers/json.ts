import { ownSteps } from '../model/own-vocabulary.js';
import { isStepName } from '../model/steps.js';
import type { Payload } from './provider.js';

export const isRecord = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property of a record; a page that pollutes `Object.prototype` changes nothing. */
export const get = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The entries of an array, holes among them; of anything else, none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? Array.from(value) : [];

/** Whether there are words for a step of this name. */
export const isNamed = (name: unknown): name is string =>
  typeof name === 'string' && (isStepName(name) || ownSteps.has(name));
