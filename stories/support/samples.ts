import { fixtures } from '../../test/fixtures/index.js';
import { payload, type FixtureProvider, type Json } from './payloads.js';

/** The names of all sample payloads, by provider. */
export const samples: readonly (readonly [provider: string, names: readonly string[]])[] =
  Object.entries(fixtures).map(([provider, list]) => [
    provider,
    list.map(({ name }) => `${provider}/${name}`),
  ]);

/** The payload of a name such as `plaid/expired`. */
export function sample(path: string): Json {
  const [provider, name = ''] = path.split('/');
  return payload(provider as FixtureProvider, name);
}
