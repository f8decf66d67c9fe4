import { extend } from '../../src/define.js';

extend({
  texts: {
    en: {
      'status.in_progress.advice': 'You have time until Friday. Questions? Call 0800 123 456.',
      'step.documentary_verification': 'Passport or identity card',
      'ui.position': 'Part {0} of {1}',
    },
    de: {
      'status.in_progress.advice': 'Sie haben bis Freitag Zeit. Fragen? Tel. 0800 123 456.',
      'step.documentary_verification': 'Reisepass oder Personalausweis',
      'ui.position': 'Teil {0} von {1}',
    },
  },
});
