/**
 * What a badge needs that shows more than the overall status to an applicant. It comes in a chunk of
 * its own, which an attribute asks for and no payload.
 */
import { canonical } from '../../providers/canonical/index.js';
import { readOwnJsonWith } from '../../providers/registry.js';

export { disclose } from '../../disclosure/disclose.js';
export { parseRequestStatusWith } from '../../providers/request.js';
export { badgeOfRequest, badgeOfStep } from '../../view/more-badges.js';

export const readMore = (): void => readOwnJsonWith(canonical);
