import type { MsgFn } from '@lit/localize';

/**
 * One text, said when it is asked for and in the language of the one who asks. The literal stands
 * inside the call so that the extractor finds it.
 */
export type Text = (msg: MsgFn) => string;

/** A reason in two parts. */
export interface ReasonText {
  /** What happened. */
  readonly title: Text;
  /** What to do. */
  readonly advice: Text;
}
