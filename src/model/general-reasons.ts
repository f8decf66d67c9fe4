import type { ReasonId } from './reasons.js';

/** A reason in general terms, and those that say the same in detail. */
const details: Readonly<Partial<Record<ReasonId, readonly ReasonId[]>>> = {
  document_image_quality_low: [
    'document_blurry',
    'document_glare',
    'document_image_too_small',
    'document_poor_light',
    'document_unreadable',
  ],
};

/** Whether others of these reasons say more of the same. */
export const isSaidInDetail = (id: ReasonId, ids: readonly ReasonId[]): boolean =>
  !!details[id]?.some((detail) => ids.includes(detail));
