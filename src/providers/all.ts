import { idmeta } from './idmeta/index.js';
import { withOwnCodes } from './own-codes.js';
import { plaid } from './plaid/index.js';
import type { CheckedProvider } from './provider.js';
import { yousign } from './yousign/index.js';

/** The providers of the kit, in the order in which they are asked. */
export const builtInProviders: readonly CheckedProvider[] = /* @__PURE__ */ [
  plaid,
  yousign,
  idmeta,
].map(withOwnCodes);
