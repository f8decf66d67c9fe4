/** A site that brings German along, and only after the elements: the order must not matter. */
import '../../../src/define.js';
import '../../../src/locales/generated/de/index.js';
