import { loadingStyles } from './loading.styles.js';
import { motionStyles } from './motion.styles.js';
import { printStyles } from './print.styles.js';

/** What every element ends with; paper overrides what stands before it. */
export const commonStyles = [loadingStyles, motionStyles, printStyles];
