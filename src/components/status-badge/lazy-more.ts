import { lazily } from '../../view/lazily.js';

export const more = /* @__PURE__ */ lazily(() => import('./more.js'));
