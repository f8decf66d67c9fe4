import { extend } from '../../src/define.js';

extend({
  reasons: {
    // The dot keeps it apart from the reasons of the kit.
    'acme.gloves_worn': {
      category: 'document_capture',
      disclosure: 'showable',
      texts: {
        en: {
          title: 'You wore gloves.',
          advice: 'Take off your gloves, so that your fingers can be seen.',
          reviewer: 'The fingers that hold the document are covered.',
        },
        de: {
          title: 'Sie haben Handschuhe getragen.',
          advice: 'Ziehen Sie die Handschuhe aus, damit man Ihre Finger sieht.',
        },
      },
    },
  },
  codes: { yousign: { IDVV_1316: { reason: 'acme.gloves_worn', disclosure: 'showable' } } },
});
