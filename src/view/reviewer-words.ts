import type * as reviewer from '../explain/reviewer/index.js';

/** The words that only reviewers read; they come from a chunk of their own. */
export type ReviewerWords = typeof reviewer;

let words: ReviewerWords | undefined;
let loading: Promise<ReviewerWords | undefined> | undefined;

/** The words, if a reviewer has been here already. */
export const loadedReviewerWords = (): ReviewerWords | undefined => words;

/** Loads the words once, or again after a failure. Never rejects. */
export const loadReviewerWords = (): Promise<ReviewerWords | undefined> =>
  (loading ??= import('../explain/reviewer/index.js')
    .then((module): ReviewerWords => (words = module))
    .catch(() => undefined)
    .finally(() => (loading = undefined)));
