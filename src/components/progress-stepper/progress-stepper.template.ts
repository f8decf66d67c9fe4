import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locales/speech.js';
import type { StepperView, StepView } from '../../view/stepper.js';

/**
 * The steps as a group with a name. Safari forgets that a list without bullets is a list, hence
 * its role.
 * @param notes the language of the notes on what an applicant does not see
 */
export const stepperTemplate = (
  { label, position, steps }: StepperView,
  notes: Language,
): TemplateResult =>
  html`<div part="stepper" class="stepper" role="group" aria-label=${label}>
    ${position ? html`<p part="position" class="position">${position}</p>` : nothing}
    <ol class="steps" role="list">
      ${steps.map((step) => stepTemplate(step, notes))}
    </ol>
  </div>`;

const stepTemplate = (
  { name, state, look, current, attempts, hidden }: StepView,
  { lang, dir }: Language,
) =>
  html`<li part="step" class="step icon ${look}" aria-current=${current ? 'step' : nothing}>
    <span part="label" class="label">${name}</span> <span part="state" class="state">${state}</span>
    ${attempts ? html`<span part="note" class="note">${attempts}</span>` : nothing}
    ${
      hidden
        ? html`<span part="note" class="note"><span lang=${lang} dir=${dir}>${hidden}</span></span>`
        : nothing
    }
  </li>`;
