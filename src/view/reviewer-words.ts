import type * as reviewer from '../explain/reviewer/index.js';

/** The words that only reviewers read. */
export type ReviewerWords = typeof reviewer;
