import { verificationLabels } from '../explain/status-labels.js';
import type { Verification } from '../model/verification.js';
import { verificationLooks, type Badge } from './looks.js';
import type { ReviewerWords } from './reviewer-words.js';

/** The badge of a disclosed verification; of `null`, that it is not available. */
export function badgeOf(verification: Verification | null, reviewer?: ReviewerWords): Badge {
  const status = verification?.status ?? 'unknown';
  const labels = reviewer?.verificationLabels ?? verificationLabels;
  return { label: labels[status], look: verificationLooks[status] };
}
