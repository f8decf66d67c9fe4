import { createSpeech } from '../../src/locales/speech.js';
import { parts } from '../../src/locales/catalogue.js';

/** Says everything in English. */
export const english = createSpeech(
  () => 'en',
  () => parts,
  'UTC',
);
