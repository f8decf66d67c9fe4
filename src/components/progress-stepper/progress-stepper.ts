import { html, type PropertyDeclarations } from 'lit';
import { notAvailableTitle } from '../../explain/not-available.js';
import { spokenSteps, type SpokenLine } from '../../view/spoken.js';
import { stepperOf, type StepperView } from '../../view/stepper.js';
import { inLanguage } from '../shared/root.template.js';
import { DetailedElement } from '../shared/detailed-element.js';
import { commonStyles } from '../shared/styles/common.styles.js';
import { hostStyles } from '../shared/styles/host.styles.js';
import { stepperStyles } from './progress-stepper.styles.js';
import { stepperTemplate } from './progress-stepper.template.js';

/**
 * The steps of a verification and the state of each, as an ordered list: a column, or a row where
 * there is room. It shows; it is not for navigating, so nothing in it takes the focus.
 *
 * @summary The steps of an identity verification and the state of each.
 * @tag idv-progress-stepper
 * @slot - What shows until there is a status, in the place of a word of ours.
 * @csspart loading - A word that shows until there is a status.
 * @csspart stepper - The whole.
 * @csspart position - The sentence "Step 2 of 4".
 * @csspart step - One step; its marker is the step's `::before`.
 * @csspart label - The name of a step.
 * @csspart note - Earlier tries at a step, or that the applicant does not see it, for reviewers.
 * @csspart state - The state of a step in words.
 * @csspart unavailable - The sentence that stands in for steps that cannot be shown.
 * @cssprop [--idv-marker-size=1.5em] - Width and height of the markers.
 * @cssprop [--idv-line-color] - The line between markers.
 * @cssprop [--idv-muted-color] - Less important text.
 * @cssprop [--idv-neutral-color] - Text and marker of neutral states; likewise `info`, `success`, `warning`, `danger`.
 * @fires {CustomEvent<StatusChangeDetail>} idv-status-change - The status changed; not for the first one.
 * @fires {CustomEvent<DiagnosticDetail>} idv-diagnostic - The status could not be shown as it is.
 */
export class IdvProgressStepper extends DetailedElement {
  static override readonly tag = 'idv-progress-stepper';
  static override styles = [hostStyles, ...stepperStyles, ...commonStyles];
  static override properties: PropertyDeclarations = { orientation: { reflect: true } };

  /**
   * A row or a column; by default what the space around the element has room for. Any other value is
   * the default.
   * @default 'auto'
   */
  declare orientation: 'auto' | 'horizontal' | 'vertical' | undefined;

  /** What is shown at the moment. */
  #view: StepperView | null | undefined;

  protected override renderReady(): unknown {
    const { verification, speech } = this;
    this.#view = verification && stepperOf(verification, this.reader, speech, this.reviewerWords);
    const view = this.#view;
    return view?.steps.length
      ? stepperTemplate(view, speech, this.orientation)
      : inLanguage(
          speech.languageOf('base'),
          html`<p part="unavailable">${notAvailableTitle(speech.msg)}</p>`,
        );
  }

  protected override spoken(): readonly SpokenLine[] {
    return spokenSteps(this.#view?.steps ?? [], this.speech);
  }
}
