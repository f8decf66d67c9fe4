import type { PropertyDeclarations } from 'lit';
import type { Verification } from '../../model/verification.js';
import type { RequestStatus } from '../../model/vocabulary.js';
import { parseRequestStatusWith } from '../../providers/parse.js';
import type { ParseResult } from '../../providers/provider.js';
import { registeredProviders } from '../../providers/registry.js';
import { badgeOf, badgeOfRequest, badgeOfStep } from '../../view/badge.js';
import type { Badge } from '../../view/looks.js';
import { spokenStatus, type Spoken } from '../../view/spoken.js';
import { VerificationElement } from '../shared/verification-element.js';
import { commonStyles } from '../shared/styles/common.styles.js';
import { badgeStyles, hostBadgeStyles } from './status-badge.styles.js';
import { badgeTemplate } from './status-badge.template.js';

/**
 * One status as a badge: of the verification, of one of its steps, or of an API request. It is
 * plain text: silent, not focusable, and it sits on the line like a word.
 *
 * @summary One status of an identity verification as a badge.
 * @tag idv-status-badge
 * @slot - What shows until there is a status, in the place of a word of ours.
 * @csspart loading - A word that shows until there is a status.
 * @csspart badge - The badge itself.
 * @cssprop [--idv-badge-radius=1em] - Radius of the corners.
 * @cssprop [--idv-neutral-color] - Text and icon of neutral statuses; likewise `info`, `success`, `warning`, `danger`.
 * @cssprop [--idv-neutral-background] - Background of neutral statuses; likewise `info`, `success`, `warning`, `danger`.
 * @fires {CustomEvent<StatusChangeDetail>} idv-status-change - The status changed; not for the first one.
 * @fires {CustomEvent<DiagnosticDetail>} idv-diagnostic - The status could not be shown as it is.
 */
export class IdvStatusBadge extends VerificationElement {
  static override readonly tag = 'idv-status-badge';
  static override styles = [hostBadgeStyles, ...badgeStyles, ...commonStyles];
  static override properties: PropertyDeclarations = { step: {}, kind: {} };

  /**
   * The name of the step to show (`kyc_check`); without it, the verification as a whole. A step
   * that the audience may not see shows as not available, like one that is not there.
   * @default undefined
   */
  declare step: string | undefined;

  /**
   * `request` shows the status of an API request: `status` is then one of `pending`, `success`,
   * `failed`, or IDmeta's 0, 1, 2. Any other value shows the verification.
   * @default 'verification'
   */
  declare kind: 'verification' | 'request' | undefined;

  /** The status of the request, when that is what the badge shows. */
  #request: RequestStatus = 'unknown';

  protected override get inputKind(): string {
    return this.kind === 'request' ? 'request' : 'verification';
  }

  protected override readInput(input: unknown): ParseResult {
    if (this.inputKind !== 'request') return super.readInput(input);
    this.#request = parseRequestStatusWith(registeredProviders(), input);
    const readable = this.#request !== 'unknown' || input === 'unknown';
    return { verification: null, diagnostics: readable ? [] : [{ code: 'unreadable' }] };
  }

  protected override renderReady(): unknown {
    const { label, look } = this.#badge();
    const part = this.reviewerWords ? 'reviewer' : 'base';
    return badgeTemplate(label(this.speech.msg), look, this.speech.languageOf(part));
  }

  /** Of a request and of a step nothing is told: the page says what it asked for. */
  protected override spoken({ status }: Verification): Spoken {
    const isWhole = !this.step && this.inputKind === 'verification';
    const label = this.#badge().label(this.speech.msg);
    return new Map(isWhole ? [spokenStatus(status, label, this.speech)] : []);
  }

  #badge(): Badge {
    const { reviewerWords, step } = this;
    const verification = this.verification ?? null;
    if (this.inputKind === 'request') return badgeOfRequest(this.#request, reviewerWords);
    return step
      ? badgeOfStep(step, verification, this.reader, reviewerWords)
      : badgeOf(verification, reviewerWords);
  }
}
