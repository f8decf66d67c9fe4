/** A site that has only the kit. */
import '../../../src/define.js';
