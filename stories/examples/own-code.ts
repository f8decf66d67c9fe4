import { extend } from '../../src/define.js';

// A code that your provider has added, and the kit does not know yet.
extend({
  codes: {
    yousign: {
      IDVV_1315: { reason: 'document_glare', disclosure: 'showable' },
      // Without a disclosure it is for reviewers only.
      IDVV_2499: { reason: 'document_damaged' },
    },
  },
});
