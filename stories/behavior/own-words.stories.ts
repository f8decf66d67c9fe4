import type { Meta } from '@storybook/web-components-vite';
import { exampleStory } from '../support/example-story.js';
import { yousign } from '../support/payloads.js';

const meta: Meta = { title: 'Behavior/Own words' };
export default meta;

/** A site says some things in its own words, in each language. */
export const OwnTexts = exampleStory({
  example: 'own-texts',
  status: {
    status: 'in_progress',
    steps: [
      { name: 'verify_sms', status: 'success' },
      { name: 'documentary_verification', status: 'active' },
    ],
  },
  words: {
    english: ['You have time until Friday.', 'Part 2 of 3', 'Passport or identity card'],
    german: ['Sie haben bis Freitag Zeit.', 'Teil 2 von 3', 'Reisepass oder Personalausweis'],
    reviewer: ['Passport or identity card'],
  },
});

/** A code that the kit does not know gives a reason that it has words for. */
export const OwnCode = exampleStory({
  example: 'own-code',
  status: yousign('failed', ['IDVV_1315', 'IDVV_2499']),
  words: {
    english: ['A bright light on your document made it hard to read.'],
    german: [],
    reviewer: ['A reflection covers something on the document.', 'The document is damaged.'],
  },
});

/** A reason that the kit does not have, with words for both audiences. */
export const OwnReason = exampleStory({
  example: 'own-reason',
  status: yousign('failed', ['IDVV_1316']),
  words: {
    english: ['You wore gloves.', 'Take off your gloves'],
    german: ['Sie haben Handschuhe getragen.', 'Ziehen Sie die Handschuhe aus'],
    reviewer: ['The fingers that hold the document are covered.', 'acme.gloves_worn'],
  },
});

/** Steps that the kit does not know: one for everybody, one for reviewers. */
export const OwnStep = exampleStory({
  example: 'own-step',
  status: {
    status: 'in_progress',
    steps: [
      { name: 'identity_verification', status: 'success' },
      { name: 'source_of_funds', status: 'active' },
      { name: 'insolvency_register', status: 'active' },
    ],
  },
  words: {
    english: ['Where your money comes from In progress'],
    german: ['Herkunft Ihres Geldes Begonnen'],
    reviewer: ['Where your money comes from', 'Register of insolvencies'],
  },
});
