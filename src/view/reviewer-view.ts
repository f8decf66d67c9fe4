// What only reviewers are told, beside the words for it.
export { factsOf } from './facts.js';
export { reviewerReasonsOf } from './reviewer-reasons.js';
