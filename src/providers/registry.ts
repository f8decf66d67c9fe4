import { registered } from '../model/registration.js';
import { overview } from './canonical/overview.js';
import type { CheckedProvider } from './provider.js';

let added: readonly CheckedProvider[] = [];
let ownJson: CheckedProvider = overview;
let all: readonly CheckedProvider[] = [ownJson];

/** Adds a provider before all others; one of the same name is replaced. */
export function addProvider(provider: CheckedProvider): void {
  added = [provider, ...added.filter(({ name }) => name !== provider.name)];
  all = [...added, ownJson];
  registered();
}

/** For an element that shows more of a verification than its status. */
export function readOwnJsonWith(reader: CheckedProvider): void {
  if (reader === ownJson) return;
  ownJson = reader;
  all = [...added, ownJson];
  registered();
}

/**
 * The registered providers, the last one first and our own JSON at the end: it claims only what
 * nobody else knows. The list is another one after each registration.
 */
export const registeredProviders = (): readonly CheckedProvider[] => all;
