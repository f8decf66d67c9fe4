import type { Text } from '../explain/text.js';

/** A text that only the site has. The extractor does not look here: there is no English to take. */
export const ownText =
  (id: string): Text =>
  (msg) =>
    msg('', { id });
