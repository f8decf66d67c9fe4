/**
 * The kit without a DOM: read a provider's JSON, leave out what may not be told, say it in words. On
 * a server, in a build, or in a browser.
 * @module
 */
export { explain, toText, type Explained, type ExplainOptions } from './core/explain.js';
export { extend, type Extension } from './core/extend.js';
export { parse, parseList, parseRequestStatus } from './core/parse.js';
export { redact, type RedactOptions } from './core/redact.js';
export type { RedactedVerification } from './disclosure/redact.js';
export type { TextId } from './locales/generated/text-ids.js';
export * from './model/diagnostics.js';
export type { Classified, OwnCode, OwnReason } from './model/own-vocabulary.js';
export * from './model/reasons.js';
export {
  categoryOf,
  fixerOf,
  fixers,
  remedies,
  remedyOf,
  type Fixer,
  type Remedy,
} from './model/remedies.js';
export * from './model/steps.js';
export * from './model/verification.js';
export * from './model/vocabulary.js';
export { deriveOverall } from './providers/idmeta/statuses.js';
export type { ParseListResult, ParseOptions } from './providers/parse.js';
export type { ParseResult, Payload, Provider } from './providers/provider.js';
export { registerProvider } from './providers/register.js';
export type { DateView } from './view/dates.js';
export type { Explanation, ReviewerExplanation } from './view/explanation.js';
export type { Fact } from './view/facts.js';
export type { ReasonsView } from './view/reasons.js';
export type { ReviewerReasonView } from './view/reviewer-reasons.js';
export type { StepperView, StepView } from './view/stepper.js';
