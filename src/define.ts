/**
 * Registers the four elements and the three providers. What a page needs that wants it all.
 * @module
 */
import { builtInProviders } from './providers/all.js';
import { registerProvider } from './providers/register.js';

// The last one to be registered is asked first.
for (const provider of [...builtInProviders].reverse()) registerProvider(provider);

export { IdvProgressStepper } from './components/progress-stepper/define.js';
export { IdvReasonExplainer } from './components/reason-explainer/define.js';
export { IdvStatusBadge } from './components/status-badge/define.js';
export { IdvVerificationCard } from './components/verification-card/define.js';
export * from './core.js';
export { loadLocale } from './locales/load-locale.js';
