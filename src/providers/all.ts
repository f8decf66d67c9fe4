import { idmeta } from './idmeta/index.js';
import { plaid } from './plaid/index.js';
import type { CheckedProvider } from './provider.js';
import { yousign } from './yousign/index.js';

/** The providers of the kit, in the order in which they are asked. */
export const builtInProviders: readonly CheckedProvider[] = [plaid, yousign, idmeta];
