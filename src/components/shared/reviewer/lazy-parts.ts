import { lazily } from '../../../view/lazily.js';

export const reviewerParts = /* @__PURE__ */ lazily(() => import('./reviewer-parts.js'));
