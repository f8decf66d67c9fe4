import type { Diagnostic, DiagnosticCode } from '../../src/model/diagnostics.js';

/** What each diagnostic says to the person who pasted the JSON. */
const meanings: Readonly<Record<DiagnosticCode, string>> = {
  unreadable: 'This is not a JSON object.',
  unknown_provider: 'No provider is known that sends JSON of this structure.',
  no_state: 'This JSON carries no status: it is a list, or a notice to fetch the verification.',
  unknown_status: 'The status is a word that the kit does not know. It shows as not available.',
  unknown_step: 'The kit has no words for this step.',
  unknown_step_status: 'The kit does not know this status of a step.',
  unknown_code: 'The kit has no words for this code.',
  several_active_steps: 'Several steps are active. The first one counts as the current one.',
  status_mismatch: 'The status is not what its parts add up to. The status is kept.',
  invalid_field: 'This field has another type or form than expected. It is left out.',
  too_long: 'This list has more entries than are shown. The others are left out.',
};

/** In words, with what it is about. */
export const describe = ({ code, field, value }: Diagnostic): readonly [string, string] => [
  meanings[code],
  [field, value].filter(Boolean).join(': '),
];
