import { canonical } from './canonical/index.js';
import { withOwnCodes } from './own-codes.js';
import type { CheckedProvider, Provider } from './provider.js';
import { isRecord } from './json.js';
import { addProvider } from './registry.js';

/**
 * Makes a provider known to the elements of this page (and to the functions of `idv-elements/core`).
 * One of the same name is replaced. Elements that have a status already read it again.
 */
export const registerProvider = (provider: Provider): void => addProvider(checked(provider));

/** What a provider reads passes the reader of our own JSON: only what that lets through is kept. */
const checked = (provider: Provider): CheckedProvider =>
  withOwnCodes({
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
