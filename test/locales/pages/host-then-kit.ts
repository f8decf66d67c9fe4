/** Both in one bundle, which has the library once. */
import './host.js';
import '../../../src/define.js';
