import type { Meta } from '@storybook/web-components-vite';
import { exampleStory } from '../support/example-story.js';

const meta: Meta = { title: 'Behavior/Own provider' };
export default meta;

/** A site teaches the kit to read the JSON of its own service. */
export const OwnProvider = exampleStory({
  example: 'own-provider',
  status: {
    checkNumber: 'C-2041',
    openedOn: '2026-03-02',
    customer: 'Leslie Knope',
    state: 'NO',
    parts: [
      { part: 'passport', result: 'good' },
      { part: 'photo', result: 'bad', cause: 'FACE_COVERED' },
    ],
  },
  words: {
    english: ['Not verified', 'Selfie Not confirmed', 'The camera did not see your whole face'],
    german: ['Nicht bestätigt'],
    reviewer: ['Rejected', 'FACE_COVERED', 'face_partly_hidden', 'C-2041'],
  },
});
