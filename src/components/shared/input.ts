import type { Diagnostic } from '../../model/diagnostics.js';
import type { Verification } from '../../model/verification.js';
import type { ParseResult } from '../../providers/provider.js';

/** What an element was given last, and what came of it before disclosure. */
export class Input {
  /** `null` for nothing that can be shown, `undefined` while there is no input. */
  verification: Verification | null | undefined;
  diagnostics: readonly Diagnostic[] = [];
  #source: readonly unknown[] = [undefined];

  /**
   * Reads an input that is new; one that carries no state leaves standing what stands.
   * @param source the input, and all that it is read with
   * @returns what may be seen of what stands then
   */
  take(
    source: readonly unknown[],
    read: (input: unknown) => ParseResult,
    disclose: (verification: Verification) => Verification,
  ): Verification | null | undefined {
    const last = this.verification;
    if (source.every((part, index) => Object.is(part, this.#source[index])))
      return last && disclose(last);
    this.#source = source;
    const [input] = source;
    const { verification, diagnostics } = input === undefined ? loading : read(input);
    this.diagnostics = diagnostics;
    const disclosed = verification && disclose(verification);
    if (last && saysNothing(disclosed, diagnostics)) return disclose(last);
    this.verification = input === undefined ? undefined : verification;
    return this.verification && disclosed;
  }
}

const loading: ParseResult = { verification: null, diagnostics: [] };

/**
 * Whether an input, disclosed, carries no state of the verification: a notification, or the result of
 * one check that the audience does not see. Text that cannot be read says that something is wrong.
 */
function saysNothing(disclosed: Verification | null, diagnostics: readonly Diagnostic[]): boolean {
  const has = (code: Diagnostic['code']) => diagnostics.some((each) => each.code === code);
  if (!disclosed) return has('no_state');
  const { status, steps } = disclosed;
  return status === 'unknown' && !steps.length && !has('unknown_status');
}
