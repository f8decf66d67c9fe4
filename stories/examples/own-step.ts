import { extend } from '../../src/define.js';

extend({
  steps: {
    source_of_funds: {
      disclosure: 'showable',
      name: { en: 'Where your money comes from', de: 'Herkunft Ihres Geldes' },
    },
    // Without a disclosure it is drawn for reviewers only.
    insolvency_register: { name: { en: 'Register of insolvencies' } },
  },
});
