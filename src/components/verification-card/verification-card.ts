import { html, nothing, type PropertyDeclarations } from 'lit';
import { continueLabel, stepsLabel, whyHeading } from '../../explain/ui.js';
import type { Part } from '../../locales/catalogue.js';
import type { Verification } from '../../model/verification.js';
import { badgeOf } from '../../view/badge.js';
import { datesOf, statusOf } from '../../view/card.js';
import { headingOf } from '../../view/reasons.js';
import { stepperOf } from '../../view/stepper.js';
import { stepperTemplate } from '../progress-stepper/progress-stepper.template.js';
import {
  headingTemplate,
  reasonListTemplate,
} from '../reason-explainer/reason-explainer.template.js';
import { emit } from '../shared/events.js';
import { headingLevel } from '../shared/heading-level.js';
import { inLanguage } from '../shared/root.template.js';
import { VerificationElement } from '../shared/verification-element.js';
import { badgeTemplate } from '../status-badge/status-badge.template.js';
import { cardStyles } from './verification-card.styles.js';
import { actionTemplate, datesTemplate } from './verification-card.template.js';

/**
 * A verification in full: where it stands, what to do, its steps, its reasons, its dates, and the
 * one next action that the payload itself offers.
 *
 * @summary An identity verification in full.
 * @tag idv-verification-card
 * @slot - What shows until there is a status.
 * @slot actions - The site's own actions, such as a way to ask for a new check.
 * @slot help - Whom to ask; it stands in the same place in every state.
 * @csspart card - The whole.
 * @csspart badge - The badge of the overall status.
 * @csspart title - What happened, as a heading.
 * @csspart advice - What to do.
 * @csspart action - The link to go on.
 * @csspart stepper - The steps.
 * @csspart position - The sentence "Step 2 of 4".
 * @csspart step - One step.
 * @csspart label - The name of a step.
 * @csspart state - The state of a step in words.
 * @csspart heading - The heading above the reasons.
 * @csspart reason - One reason.
 * @csspart lead - The sentence before the advice for the reasons.
 * @csspart code - The provider's code, for reviewers.
 * @csspart dates - The dates.
 * @cssprop [--idv-card-padding=1.5em] - Space inside the border.
 * @cssprop [--idv-card-radius=0.75em] - Radius of the corners.
 * @cssprop [--idv-card-background=transparent] - Background.
 * @cssprop [--idv-border-color] - The border.
 * @cssprop [--idv-action-background] - Background of the action.
 * @cssprop [--idv-action-color] - Text of the action.
 * @cssprop [--idv-action-radius=0.5em] - Radius of the action's corners.
 * @cssprop [--idv-focus-color] - The focus ring.
 * @cssprop [--idv-badge-radius=1em] - Radius of the badge's corners.
 * @cssprop [--idv-marker-size=1.5em] - Width and height of the steps' markers.
 * @cssprop [--idv-line-color] - The line between markers.
 * @cssprop [--idv-muted-color] - Less important text.
 * @cssprop [--idv-neutral-color] - Text and icon of neutral statuses; likewise `info`, `success`, `warning`, `danger`.
 * @cssprop [--idv-neutral-background] - Background of neutral statuses; likewise `info`, `success`, `warning`, `danger`.
 * @fires {CustomEvent<StatusChangeDetail>} idv-status-change - The status changed; not for the first one.
 * @fires {CustomEvent<ActionDetail>} idv-action - The person chose the action; cancel it to handle it yourself.
 * @fires {CustomEvent<DiagnosticDetail>} idv-diagnostic - The status could not be shown as it is.
 */
export class IdvVerificationCard extends VerificationElement {
  static override readonly tag = 'idv-verification-card';
  static override styles = cardStyles;
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
  };

  /**
   * Level of the title, 1 to 6; the heading above the reasons is one below it.
   * @default 2
   */
  declare headingLevel: number | undefined;

  protected override get parts(): readonly Part[] {
    return ['base', 'reasons'];
  }

  protected override renderReady(): unknown {
    const { verification } = this;
    return inLanguage(
      this.localizer.languageOf('base'),
      html`<div part="card" class="card">
        ${this.#head()} ${verification ? this.#body(verification) : nothing}
        <slot name="actions"></slot>
        <slot name="help"></slot>
      </div>`,
    );
  }

  #head() {
    const { localizer, reviewerWords } = this;
    const verification = this.verification ?? null;
    const { label, look } = badgeOf(verification, reviewerWords);
    const { title, advice } = statusOf(verification, localizer, reviewerWords);
    const meaning = localizer.languageOf(reviewerWords ? 'reviewer-reasons' : 'base');
    const badge = badgeTemplate(label(localizer.msg), look);
    // What heads a reviewer's card is the status itself, so the badge is the heading.
    return html`<div class="head">
      ${reviewerWords ? nothing : badge}
      <div part="title" class="title" role="heading" aria-level=${headingLevel(this.headingLevel)}>
        ${reviewerWords ? badge : title}
      </div>
      <p part="advice" lang=${meaning.lang} dir=${meaning.dir}>${advice}</p>
    </div>`;
  }

  #body(verification: Verification) {
    const { localizer } = this;
    const { msg } = localizer;
    const stepper = stepperOf(verification, this.reader, localizer, this.reviewerWords);
    const { link } = verification;
    return html`
      ${
        link && this.reader === 'applicant'
          ? actionTemplate(link, continueLabel(msg), this.#onAction)
          : nothing
      }
      ${stepper.steps.length ? stepperTemplate(stepper, stepsLabel(msg)) : nothing}
      ${verification.reasons.length ? this.#reasons(verification) : nothing}
      ${datesTemplate(datesOf(verification, localizer))}
    `;
  }

  #reasons(verification: Verification) {
    const { localizer, reviewerWords } = this;
    const level = Math.min(headingLevel(this.headingLevel) + 1, 6);
    const heading = reviewerWords ? whyHeading : headingOf(verification);
    return html`<div>
      ${headingTemplate(heading(localizer.msg), level)}
      ${reasonListTemplate(verification, localizer, reviewerWords)}
    </div>`;
  }

  readonly #onAction = (event: Event): void => {
    const href = this.verification?.link;
    if (href && !emit(this, 'idv-action', { action: 'continue', href })) event.preventDefault();
  };
}
