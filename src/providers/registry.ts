import { registered } from '../model/registration.js';
import { canonical } from './canonical/index.js';
import type { CheckedProvider, Provider } from './provider.js';
import { isRecord } from './readers.js';

let providers: readonly CheckedProvider[] = [canonical];

/**
 * Makes a provider known to the elements of this page (and to the functions of `idv-elements/core`).
 * One of the same name is replaced. Elements that have a status already read it again.
 */
export function registerProvider(provider: Provider): void {
  const others = providers.filter(({ name }) => name !== provider.name);
  providers = [checked(provider), ...others];
  registered();
}

/** What a provider reads passes the reader of our own JSON: only what that lets through is kept. */
const checked = (provider: Provider): CheckedProvider => ({
  name: provider.name,
  detect: (payload) => provider.detect(payload),
  read(payload, report) {
    const verification: unknown = provider.read(payload, report);
    return isRecord(verification)
      ? canonical.read({ ...verification, provider: provider.name }, () => undefined)
      : null;
  },
  list: (payload) => provider.list?.(payload),
  readRequest: (value) => provider.readRequest?.(value),
});

/**
 * The registered providers, the last one first and our own JSON at the end: it claims only what
 * nobody else knows. The list is another one after each registration.
 */
export const registeredProviders = (): readonly CheckedProvider[] => providers;
