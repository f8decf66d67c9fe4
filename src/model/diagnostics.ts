/**
 * What a developer should know about an input. A diagnostic never carries personal data: `value`
 * is a token of the provider's (a step name, a code) or absent.
 *
 * | code | meaning |
 * | --- | --- |
 * | `unreadable` | not JSON, not an object, or it threw while it was read |
 * | `unknown_provider` | no provider recognises its structure, or the named one is not registered |
 * | `no_state` | recognised, but it carries no status (a notification that says "fetch me") |
 * | `unknown_status` | the overall status is a word we do not know |
 * | `unknown_step` | a step we have no words for |
 * | `unknown_step_status` | a step's status is a word we do not know |
 * | `unknown_code` | a reason code we do not know |
 * | `several_active_steps` | more than one step is active; the first is taken as current |
 * | `status_mismatch` | the overall status is not what the parts add up to; it is kept |
 * | `invalid_field` | a field is of the wrong type or form and was left out |
 * | `too_long` | a list has more entries than are shown; those after them are left out |
 */
export const diagnosticCodes = [
  'unreadable',
  'unknown_provider',
  'no_state',
  'unknown_status',
  'unknown_step',
  'unknown_step_status',
  'unknown_code',
  'several_active_steps',
  'status_mismatch',
  'invalid_field',
  'too_long',
] as const;
export type DiagnosticCode = (typeof diagnosticCodes)[number];

export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** Name of the field in our `Verification` that it is about. */
  readonly field?: string;
  /** The provider's token that it is about, if it is one. */
  readonly value?: string;
  /** In a list: which entry, from 0. */
  readonly index?: number;
}

/** Takes one diagnostic while a payload is read. */
export type Report = (diagnostic: Diagnostic) => void;
