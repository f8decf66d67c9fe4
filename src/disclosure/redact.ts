import type { Verification } from '../model/verification.js';
import type { Audience } from '../model/vocabulary.js';
import { disclose } from './disclose.js';

/**
 * The JSON of one verification, as `redact` returns it and every element reads it. What is empty or
 * unknown can be left out; nothing in it names a person.
 */
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
