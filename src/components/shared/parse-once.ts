import { registrations } from '../../model/registration.js';
import { parseWith } from '../../providers/parse.js';
import type { ParseResult } from '../../providers/provider.js';
import { registeredProviders } from '../../providers/registry.js';

interface Parsed {
  readonly registrations: number;
  readonly name: string | undefined;
  readonly result: ParseResult;
}

const parsed = new WeakMap<object, Parsed>();

/** Reads a payload once for all the elements that get the same object. */
export function parseOnce(input: unknown, name: string | undefined): ParseResult {
  const key = typeof input === 'object' && input !== null ? input : undefined;
  const known = key && parsed.get(key);
  if (known && known.registrations === registrations() && known.name === name) return known.result;
  const result = parseWith(registeredProviders(), input, { provider: name });
  if (key) parsed.set(key, { registrations: registrations(), name, result });
  return result;
}
