import { fixtures } from '../../test/fixtures/index.js';

/** A provider's JSON. */
export type Json = Readonly<Record<string, unknown>>;

export type FixtureProvider = keyof typeof fixtures;

/** A payload as the provider sends it, by the name of its file. */
export function payload(provider: FixtureProvider, name: string): Json {
  const found = fixtures[provider].find((fixture) => fixture.name === name);
  if (!found) throw new Error(`There is no fixture ${provider}/${name}.`);
  return found.payload as Json;
}

/** A Plaid session like a successful one, in which some fields say something else. */
export function plaid({ steps, ...fields }: Json & { readonly steps?: Json }): Json {
  const success = payload('plaid', 'success');
  return { ...success, ...fields, steps: { ...(success.steps as Json), ...steps } };
}

/** A Yousign video verification with these codes. */
export const yousign = (status: 'failed' | 'inconclusive', codes: readonly string[]): Json => ({
  ...payload('yousign', 'failed'),
  status,
  status_codes: codes,
});

/** An IDmeta validation without parts. */
export const idmeta = (status: number): Json => {
  const {
    missing_plans: _,
    status_message: __,
    ...rest
  } = payload('idmeta', 'finalize-incomplete');
  return { ...rest, status, verification: { ...(rest.verification as Json), status } };
};
