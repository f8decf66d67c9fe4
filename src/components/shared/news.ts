import type { Diagnostic } from '../../model/diagnostics.js';
import type { Verification } from '../../model/verification.js';
import type { Audience, VerificationStatus } from '../../model/vocabulary.js';
import { emit } from './events.js';

interface Told {
  readonly reader: Audience;
  readonly status: VerificationStatus | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sends events of what is new since the last ones. */
export class News {
  readonly #target: EventTarget;
  /** What the last events told of, and to whom. */
  #told: Told | undefined;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** All of it is disclosed: what is new to the reader and nothing else. */
  tell(
    reader: Audience,
    verification: Verification | null | undefined,
    diagnostics: readonly Diagnostic[],
  ): void {
    const last = this.#told;
    const status = verification?.status ?? last?.status;
    this.#told = { reader, status, diagnostics };

    // To a reviewer each input is another one; an applicant's page learns of a change only.
    const areNew = () =>
      last?.reader !== reader ||
      (reader === 'reviewer'
        ? last.diagnostics !== diagnostics
        : codesOf(last.diagnostics) !== codesOf(diagnostics));
    if (diagnostics.length && areNew()) emit(this.#target, 'idv-diagnostic', { diagnostics });

    // To another audience the same status may have another name, which is no change.
    const from = last?.reader === reader ? last.status : undefined;
    if (from && status && from !== status)
      emit(this.#target, 'idv-status-change', { from, to: status });
  }
}

const codesOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ code }) => code).join();
