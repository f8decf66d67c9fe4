import type { ForReviewers } from './explanation.js';
import { lazily } from './lazily.js';

export const reviewerView = /* @__PURE__ */ lazily(() => import('./reviewer-view.js'));

const words = /* @__PURE__ */ lazily(() => import('../explain/reviewer/index.js'));

/** What only reviewers are told, and the words for it. */
export const forReviewers = /* @__PURE__ */ lazily(async (): Promise<ForReviewers> => {
  const [said, view] = await Promise.all([words.load(), reviewerView.load()]);
  if (!said || !view) throw new Error();
  return { ...said, ...view };
});
