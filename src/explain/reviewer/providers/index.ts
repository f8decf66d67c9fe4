import type { ProviderWords } from '../provider-status.js';
import { idmeta } from './idmeta.js';
import { plaid } from './plaid.js';
import { yousign } from './yousign.js';

/** By the name that a verification carries; a site's own provider has none. */
export const providerWords: Readonly<Record<string, ProviderWords>> = { plaid, yousign, idmeta };
