// All that only reviewers read; loaded for them alone.
export { categoryLabels } from './categories.js';
export { statusExplanations } from './explanations.js';
export { requestLabels, stepStatusLabels, verificationLabels } from './labels.js';
export { providerWords } from './providers/index.js';
export { reviewerReasons } from './reasons/index.js';
export { reviewerStepNames } from './step-names.js';
export { fixerLabels, retryLabels, reviewerUi } from './ui.js';
