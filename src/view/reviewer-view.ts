// What only reviewers are told, beside the words for it.
export { reviewer as reviewerPart } from '../locales/generated/parts/reviewer.js';
export { factsOf } from './facts.js';
export { reviewerReasonsOf } from './reviewer-reasons.js';
