import { html, nothing } from 'lit';
import type { Verification } from '../../model/verification.js';
import { saysWhyFirst, type Explanation } from '../../view/explanation.js';
import { verificationLooks } from '../../view/looks.js';
import { spokenSteps, type SpokenLine } from '../../view/spoken.js';
import { stepperTemplate } from '../progress-stepper/progress-stepper.template.js';
import { Clock } from '../shared/clock.js';
import { emit } from '../shared/events.js';
import { ExplainingElement } from '../shared/explaining-element.js';
import { inLanguage } from '../shared/root.template.js';
import { badgeTemplate } from '../status-badge/status-badge.template.js';
import { cardStyles } from './verification-card.styles.js';
import { actionTemplate, datesTemplate } from './verification-card.template.js';

/**
 * A verification in full: where it stands, what to do, its steps, its reasons, its dates, and the
 * one next action that the payload itself offers.
 *
 * @summary An identity verification in full.
 * @tag idv-verification-card
 * @slot - What shows until there is a status, in the place of a word of ours.
 * @slot appeal - A link by which a person can be asked to look again; shows after a rejection, in the place of a sentence that says so.
 * @slot retry - A link or button for a new check; shows when this one is over without having passed.
 * @slot help - Whom to ask; it stands in the same place in every state.
 * @csspart loading - A word that shows until there is a status.
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
 * @csspart appeal - The sentence that somebody can be asked to look again.
 * @csspart note - Earlier tries at a step, or that the applicant does not see it, for reviewers.
 * @csspart code - A code of the provider's or the kit's, for reviewers.
 * @csspart facts - What the provider says of the status, and ids, for reviewers.
 * @csspart applicant - What the applicant sees instead, for reviewers.
 * @csspart copy - The button that copies everything as text, for reviewers.
 * @csspart dates - The dates.
 * @csspart date - A date that opens to its time of day.
 * @csspart relative - How long ago a date was.
 * @csspart exact - A date with its time of day.
 * @cssprop [--idv-card-padding=1.5em] - Space inside the card's border.
 * @cssprop [--idv-card-radius=0.75em] - Radius of the card's corners.
 * @cssprop [--idv-card-background=transparent] - Background of the card.
 * @cssprop [--idv-border-color] - The card's border.
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
 * @fires {CustomEvent<ActionDetail>} idv-action - The person chose the link to go on, or a link or button in a slot; cancel it to handle it yourself.
 * @fires {CustomEvent<DiagnosticDetail>} idv-diagnostic - The status could not be shown as it is.
 */
export class IdvVerificationCard extends ExplainingElement {
  static override readonly tag = 'idv-verification-card';
  static override styles = cardStyles;

  readonly #clock = new Clock(this);

  protected override get now(): number | undefined {
    return this.#clock.now;
  }

  protected override spoken(verification: Verification): readonly SpokenLine[] {
    const steps = this.explanation?.stepper?.steps ?? [];
    return [...super.spoken(verification), ...spokenSteps(steps, this.speech)];
  }

  protected override renderExplanation(explanation: Explanation): unknown {
    const { action, stepper, dates } = explanation;
    const steps = stepper ? stepperTemplate(stepper, this.speech) : nothing;
    const why = this.renderReasons(explanation, Math.min(this.level + 1, 6));
    return inLanguage(
      this.speech.languageOf('reasons'),
      html`<div part="card" class="card">
        ${this.#head(explanation)}
        ${action ? actionTemplate(action.href, action.label, this.#onAction) : nothing}
        ${saysWhyFirst(explanation) ? [why, steps] : [steps, why]}
        ${this.renderForReviewer(explanation)} ${this.siteSlots.render(explanation)}
        ${datesTemplate(dates)}
      </div>`,
    );
  }

  #head({ status, label, title, advice, reviewer }: Explanation) {
    const meaning = this.speech.languageOf(reviewer ? 'reviewer' : 'reasons');
    const badge = badgeTemplate(
      label,
      verificationLooks[status],
      this.speech.languageOf(reviewer ? 'reviewer' : 'base'),
    );
    // What heads a reviewer's card is the status itself, so the badge is the heading.
    return html`<div class="head">
      ${reviewer ? nothing : badge}
      <div part="title" class="title" role="heading" aria-level=${this.level}>
        ${reviewer ? badge : title}
      </div>
      <p part="advice" lang=${meaning.lang} dir=${meaning.dir}>${advice}</p>
    </div>`;
  }

  readonly #onAction = (event: Event): void => {
    const href = this.verification?.link;
    if (href && !emit(this, 'idv-action', { action: 'continue', href })) event.preventDefault();
  };
}
