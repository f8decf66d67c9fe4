/**
 * Registers the four elements and the three providers. What a page needs that wants it all.
 * @module
 */
import { idmeta } from './providers/idmeta/index.js';
import { plaid } from './providers/plaid/index.js';
import { registerProvider } from './providers/registry.js';
import { yousign } from './providers/yousign/index.js';

// The last one to be registered is asked first; this is the order of `core`.
for (const provider of [idmeta, yousign, plaid]) registerProvider(provider);

export { IdvProgressStepper } from './components/progress-stepper/define.js';
export { IdvReasonExplainer } from './components/reason-explainer/define.js';
export { IdvStatusBadge } from './components/status-badge/define.js';
export { IdvVerificationCard } from './components/verification-card/define.js';
export * from './core.js';
export { loadLocale } from './locales/loader.js';
