// The kit, from what a provider returned.
import { registerProvider } from 'idv-elements/core';
import { plaid } from 'idv-elements/providers/plaid';

export * from './kit.js';

registerProvider(plaid);

export const setBadge = (element, { raw }) => (element.status = raw);
export const setStepper = (element, { raw }) => (element.status = raw);
