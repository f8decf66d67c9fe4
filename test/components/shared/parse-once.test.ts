import { expect } from 'chai';
import { registerProvider } from '../../../src/core.js';
import { place, show } from '../../support/element.js';

describe('A payload that several elements show', () => {
  it('is read once, however many of them get it', async () => {
    let reads = 0;
    registerProvider({
      name: 'counting',
      detect: (payload) => payload.vendor === 'counting',
      read() {
        reads++;
        return { status: 'verified' };
      },
    });
    // What an element needs that shows more than the status is there from the first one on.
    await show('idv-progress-stepper', { status: 'verified' });
    const status = { vendor: 'counting' };
    const container = place();
    await show('idv-status-badge', { status }, container);
    await show('idv-progress-stepper', { status }, container);
    await show('idv-verification-card', { status }, container);
    expect(reads).to.equal(1);
  });
});
