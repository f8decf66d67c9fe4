import type { Diagnostic } from '../../model/diagnostics.js';
import type { Verification } from '../../model/verification.js';
import type { ParseResult } from '../../providers/provider.js';

/** What is read while there is no input. */
export const loading: ParseResult = { verification: null, diagnostics: [] };

/**
 * Whether an input, disclosed, carries no state of the verification: a notification, or the result of
 * one check that the audience does not see. Text that cannot be read says that something is wrong.
 */
export function saysNothing(
  disclosed: Verification | null,
  diagnostics: readonly Diagnostic[],
): boolean {
  const has = (code: Diagnostic['code']) => diagnostics.some((each) => each.code === code);
  if (!disclosed) return has('no_state');
  const { status, steps } = disclosed;
  return status === 'unknown' && !steps.length && !has('unknown_status');
}
