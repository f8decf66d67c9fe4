/** Both in one bundle, the other way round. */
import '../../../src/define.js';
import './host.js';
