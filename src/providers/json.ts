import { mostRead } from '../model/limits.js';
import { ownSteps } from '../model/own-vocabulary.js';
import { isStepName } from '../model/steps.js';
import type { Payload } from './provider.js';

export const isRecord = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property of a record; a page that pollutes `Object.prototype` changes nothing. */
export const get = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The first entries of an array, holes among them; of anything else, none. */
export function listOf(value: unknown): readonly unknown[] {
  const entries: unknown[] = [];
  if (Array.isArray(value))
    for (let index = 0; index < value.length && index < mostRead; index++)
      entries.push(value[index]);
  return entries;
}

/** Whether a list has more entries than are read, so that nobody knows what it adds up to. */
export const isCut = (value: unknown): boolean =>
  (Array.isArray(value) ? value : Object.keys(isRecord(value) ? value : {})).length > mostRead;

/** Whether there are words for a step of this name. */
export const isNamed = (name: unknown): name is string =>
  typeof name === 'string' && (isStepName(name) || ownSteps.has(name));
