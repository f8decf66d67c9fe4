import { redactVerification, type RedactedVerification } from '../disclosure/redact.js';
import type { Audience } from '../model/vocabulary.js';
import type { ParseOptions } from '../providers/parse.js';
import { optionOf } from './options.js';
import { parse } from './parse.js';

export interface RedactOptions extends ParseOptions {
  /** Any value but `reviewer` is `applicant`. Default `applicant`. */
  readonly audience?: Audience | undefined;
}

/**
 * The smallest JSON that an audience may have: what the kit would show it, and nothing else. Run it
 * on the server; what reaches a browser can be read there, whatever is drawn. `null` when the input
 * says nothing that can be shown.
 */
export function redact(
  input: unknown,
  options?: RedactOptions | null,
): RedactedVerification | null {
  const { verification } = parse(input, options);
  const audience = optionOf(options, 'audience') === 'reviewer' ? 'reviewer' : 'applicant';
  return verification && redactVerification(verification, audience);
}
