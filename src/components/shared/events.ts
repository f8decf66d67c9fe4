import type { Diagnostic } from '../../model/diagnostics.js';
import type { VerificationStatus } from '../../model/vocabulary.js';

/** The status that an element shows has changed; not sent for the first one. */
export interface StatusChangeDetail {
  readonly from: VerificationStatus;
  readonly to: VerificationStatus;
}

/** The person chose an action. Cancel the event to handle it on the page. */
export interface ActionDetail {
  /** `continue` is the kit's own link; the others are links and buttons in the slots of that name. */
  readonly action: 'continue' | 'retry' | 'appeal' | 'help';
  /** Where the action leads, if it is a link. */
  readonly href?: string;
}

/** What is wrong with the input; for applicants only that it could not be shown. */
export interface DiagnosticDetail {
  readonly diagnostics: readonly Diagnostic[];
}

/** All events bubble and cross shadow roots. Only `idv-action` can be canceled. */
export interface IdvEventMap {
  'idv-status-change': CustomEvent<StatusChangeDetail>;
  'idv-action': CustomEvent<ActionDetail>;
  'idv-diagnostic': CustomEvent<DiagnosticDetail>;
}

declare global {
  interface GlobalEventHandlersEventMap extends IdvEventMap {}
}

/** Sends one of our events; false when somebody canceled it. */
export function emit<Name extends keyof IdvEventMap>(
  target: EventTarget,
  name: Name,
  detail: IdvEventMap[Name]['detail'],
): boolean {
  const cancelable = name === 'idv-action';
  return target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }),
  );
}
