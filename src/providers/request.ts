import { isRequestStatus, type RequestStatus } from '../model/vocabulary.js';
import type { CheckedProvider } from './provider.js';

/** The status of an API request, which is not about the person. Never throws. */
export function parseRequestStatusWith(
  providers: readonly CheckedProvider[],
  value: unknown,
): RequestStatus {
  const word = typeof value === 'string' ? value.trim().replace(/^"(.*)"$/, '$1') : value;
  if (isRequestStatus(word)) return word;
  try {
    for (const provider of providers) {
      const status = provider.readRequest?.(word);
      if (isRequestStatus(status)) return status;
    }
  } catch {
    // A provider that throws knows nothing of the value.
  }
  return 'unknown';
}
