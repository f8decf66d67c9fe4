// The kit, from its own JSON of the payloads that `kit-provider` reads.
export * from './kit.js';

export const setBadge = (element, { same }) => (element.status = same);
export const setStepper = (element, { same }) => (element.status = same);
