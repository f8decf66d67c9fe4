import type { PropertyDeclarations } from 'lit';
import { discloseStatus } from '../../disclosure/status.js';
import type { Verification } from '../../model/verification.js';
import type { RequestStatus } from '../../model/vocabulary.js';
import type { ParseResult } from '../../providers/provider.js';
import { registeredProviders } from '../../providers/registry.js';
import { badgeOf } from '../../view/badge.js';
import type { Badge } from '../../view/looks.js';
import { spokenStatus, type SpokenLine } from '../../view/spoken.js';
import { VerificationElement } from '../shared/verification-element.js';
import { commonStyles } from '../shared/styles/common.styles.js';
import { more } from './lazy-more.js';
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
  /** For what it has asked for more than the overall status; a failure is not asked for again. */
  #asked = '';

  get #isOfRequest(): boolean {
    return this.kind === 'request';
  }

  protected override get readWith(): unknown {
    return this.#isOfRequest && (more.loaded ?? 'nothing yet');
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = () => super.scheduleUpdate();
    const loading = this.#loadMore();
    return loading ? loading.then(update) : update();
  }

  protected override async prepare(): Promise<void> {
    await Promise.all([super.prepare(), this.#loadMore()]);
  }

  /** `undefined` where there is nothing to wait for. */
  #loadMore(): Promise<void> | undefined {
    const { step, kind, audience } = this;
    if (!step && !this.#isOfRequest && audience !== 'reviewer') return undefined;
    more.loaded?.readMore();
    if (more.loaded) return undefined;
    const asked = [step, kind, audience].join();
    if (asked === this.#asked) return undefined;
    this.#asked = asked;
    return more.load().then((loaded) => loaded?.readMore());
  }

  protected override readInput(input: unknown): ParseResult {
    if (!this.#isOfRequest) return super.readInput(input);
    this.#request = more.loaded?.parseRequestStatusWith(registeredProviders(), input) ?? 'unknown';
    const readable = this.#request !== 'unknown' || input === 'unknown';
    return { verification: null, diagnostics: readable ? [] : [{ code: 'unreadable' }] };
  }

  protected override disclose(verification: Verification): Verification {
    const disclose = (this.step && more.loaded?.disclose) || discloseStatus;
    return disclose(verification, this.reader);
  }

  protected override renderReady(): unknown {
    const { label, look } = this.#badge();
    const part = this.reviewerWords ? 'reviewer' : 'base';
    return badgeTemplate(label(this.speech.msg), look, this.speech.languageOf(part));
  }

  /** Of a request and of a step nothing is told: the page says what it asked for. */
  protected override spoken({ status }: Verification): readonly SpokenLine[] {
    const isWhole = !this.step && !this.#isOfRequest;
    const label = this.#badge().label(this.speech.msg);
    return isWhole ? [spokenStatus(status, label, this.speech)] : [];
  }

  #badge(): Badge {
    const { reviewerWords, step } = this;
    const verification = this.verification ?? null;
    if (!step && !this.#isOfRequest) return badgeOf(verification, reviewerWords);
    if (!more.loaded) return badgeOf(null);
    return this.#isOfRequest
      ? more.loaded.badgeOfRequest(this.#request, reviewerWords)
      : more.loaded.badgeOfStep(step!, verification, this.reader, reviewerWords);
  }
}
