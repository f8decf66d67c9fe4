import { html, type PropertyDeclarations } from 'lit';
import type { Part } from '../../locales/catalogue.js';
import { whyHeading } from '../../explain/ui.js';
import { statusOf } from '../../view/card.js';
import { headingOf } from '../../view/reasons.js';
import { headingLevel } from '../shared/heading-level.js';
import { inLanguage } from '../shared/root.template.js';
import { hostStyles } from '../shared/styles/host.styles.js';
import { VerificationElement } from '../shared/verification-element.js';
import { reasonsStyles } from './reason-explainer.styles.js';
import { headingTemplate, reasonListTemplate } from './reason-explainer.template.js';

/**
 * Why a verification stands where it stands, and what to do, in plain words. Where no reason is
 * known, or none may be told, it explains the status itself.
 *
 * @summary The reasons behind an identity verification's status, in plain words.
 * @tag idv-reason-explainer
 * @slot - What shows until there is a status.
 * @csspart heading - The heading above the reasons.
 * @csspart title - What happened, where it explains the status itself.
 * @csspart reason - One reason.
 * @csspart lead - The sentence before the advice.
 * @csspart advice - One piece of advice.
 * @csspart code - The provider's code, for reviewers.
 * @cssprop [--idv-muted-color] - Less important text.
 * @fires {CustomEvent<StatusChangeDetail>} idv-status-change - The status changed; not for the first one.
 * @fires {CustomEvent<DiagnosticDetail>} idv-diagnostic - The status could not be shown as it is.
 */
export class IdvReasonExplainer extends VerificationElement {
  static override readonly tag = 'idv-reason-explainer';
  static override styles = [hostStyles, reasonsStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
  };

  /**
   * Level of the heading, 1 to 6, so that it fits the outline of the page.
   * @default 2
   */
  declare headingLevel: number | undefined;

  protected override get parts(): readonly Part[] {
    return ['base', 'reasons'];
  }

  protected override renderReady(): unknown {
    const { verification, localizer } = this;
    if (!verification?.reasons.length) return this.#status();
    const level = headingLevel(this.headingLevel);
    const heading = this.reviewerWords ? whyHeading : headingOf(verification);
    return inLanguage(
      localizer.languageOf('base'),
      html`${headingTemplate(heading(localizer.msg), level)}
      ${reasonListTemplate(verification, localizer, this.reviewerWords)}`,
    );
  }

  #status() {
    const { localizer, reviewerWords } = this;
    const { title, advice } = statusOf(this.verification ?? null, localizer, reviewerWords);
    return html`${inLanguage(
      localizer.languageOf(reviewerWords ? 'reviewer' : 'base'),
      html`<p part="title">${title}</p>`,
    )}${inLanguage(
      localizer.languageOf(reviewerWords ? 'reviewer-reasons' : 'base'),
      html`<p part="advice">${advice}</p>`,
    )}`;
  }
}
