import { parts } from '../../src/locales/catalogue.js';
import { createSpeech, type Speech } from '../../src/locales/speech.js';

/** Says everything in a language, as far as it is loaded. */
export const speechIn = (locale: string): Speech =>
  createSpeech(
    () => locale,
    () => parts,
    () => 'UTC',
  );

/** Says everything in English. */
export const english = speechIn('en');
