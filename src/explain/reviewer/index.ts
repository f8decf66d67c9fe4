// All that only reviewers read; loaded for them alone.
export { categoryLabels } from './categories.js';
export { statusExplanations } from './explanations.js';
export { requestLabels, stepStatusLabels, verificationLabels } from './labels.js';
export { reviewerReasons } from './reasons/index.js';
export { sensitiveStepNames } from './step-names.js';
export { reviewerUi } from './ui.js';
