/**
 * The classes of the elements and the functions of the core. Importing it registers nothing.
 * @module
 */
export { IdvProgressStepper } from './components/progress-stepper/progress-stepper.js';
export { IdvReasonExplainer } from './components/reason-explainer/reason-explainer.js';
export type {
  ActionDetail,
  DiagnosticDetail,
  IdvEventMap,
  StatusChangeDetail,
} from './components/shared/events.js';
export { IdvStatusBadge } from './components/status-badge/status-badge.js';
export { IdvVerificationCard } from './components/verification-card/verification-card.js';
export * from './core.js';
export { loadLocale } from './locales/load-locale.js';
