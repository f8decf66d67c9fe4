import { canonical } from './canonical/index.js';
import type { Provider } from './provider.js';

let providers: readonly Provider[] = [canonical];

/**
 * Makes a provider known to the elements of this page (and to `parse` of `idv-elements/core`). One
 * of the same name is replaced. Call it before the elements get their first status.
 */
export function registerProvider(provider: Provider): void {
  const others = providers.filter(({ name }) => name !== provider.name);
  providers = [provider, ...others];
}

/**
 * The registered providers, our own JSON last: it claims only what nobody else knows. The list is
 * another one after each registration.
 */
export const registeredProviders = (): readonly Provider[] => providers;
