/**
 * What the file for a script tag is made of: everything, and at once what the other entries load for
 * an attribute. All that its chunks have is words, so they share nothing with the file.
 * @module
 */
import { reviewerParts } from './components/shared/reviewer/lazy-parts.js';
import * as partsForReviewers from './components/shared/reviewer/reviewer-parts.js';
import { more } from './components/status-badge/lazy-more.js';
import * as moreOfBadges from './components/status-badge/more.js';
import { reviewerView } from './view/lazy-for-reviewers.js';
import * as viewForReviewers from './view/reviewer-view.js';

more.provide(moreOfBadges);
reviewerParts.provide(partsForReviewers);
reviewerView.provide(viewForReviewers);

export * from './define.js';
