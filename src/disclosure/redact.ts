import type { Verification } from '../model/verification.js';
import type { Audience } from '../model/vocabulary.js';
import { disclose } from './disclose.js';

/** A verification as JSON to send: what is empty or unknown anyway is left out. */
export type RedactedVerification = Pick<Verification, 'status'> & Partial<Verification>;

/** The smallest JSON that shows an audience what the whole verification would show it. */
export function redactVerification(
  verification: Verification,
  audience: Audience,
): RedactedVerification {
  const { steps, reasons, retry, ...rest } = disclose(verification, audience);
  return {
    ...rest,
    ...(steps.length > 0 && { steps }),
    ...(reasons.length > 0 && { reasons }),
    ...(retry !== 'unknown' && { retry }),
  };
}
