import { parseWith } from '../../providers/parse.js';
import type { ParseResult, Provider } from '../../providers/provider.js';
import { registeredProviders } from '../../providers/registry.js';

interface Parsed {
  readonly providers: readonly Provider[];
  readonly name: string | undefined;
  readonly result: ParseResult;
}

const parsed = new WeakMap<object, Parsed>();

/** Reads a payload once for all the elements that get the same object. */
export function parseOnce(input: unknown, name: string | undefined): ParseResult {
  const providers = registeredProviders();
  const key = typeof input === 'object' && input !== null ? input : undefined;
  const known = key && parsed.get(key);
  if (known && known.providers === providers && known.name === name) return known.result;
  const result = parseWith(providers, input, { provider: name });
  if (key) parsed.set(key, { providers, name, result });
  return result;
}
