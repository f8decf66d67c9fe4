import type { Verification, VerificationJson } from '../model/verification.js';
import type { Audience } from '../model/vocabulary.js';
import { disclose } from './disclose.js';

/** A verification as JSON to send. */
export type RedactedVerification = VerificationJson;

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
