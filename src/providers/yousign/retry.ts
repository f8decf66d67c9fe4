import type { Retry, VerificationStatus } from '../../model/vocabulary.js';

/** Yousign's recommended action for each status. After `failed` a new one comes only "if needed". */
export const retryAfter: Partial<Record<VerificationStatus, Retry>> = {
  in_progress: 'same_session',
  verified: 'none',
  inconclusive: 'new_attempt',
};
