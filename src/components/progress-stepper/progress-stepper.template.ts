import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Speech } from '../../locales/speech.js';
import type { StepperView, StepView } from '../../view/stepper.js';

// Space between tags would be nodes, and there are many steps on a page of steppers.

/**
 * The steps as a group with a name. Safari forgets that a list without bullets is a list, hence
 * its role.
 */
// prettier-ignore
export function stepperTemplate(
  { label, position, steps }: StepperView,
  speech: Speech,
): TemplateResult {
  const { lang, dir } = speech.languageOf('base');
  // On what an applicant does not see.
  const notes = speech.languageOf('reviewer');
  return html`<div part="stepper" class="stepper" role="group" aria-label=${label} lang=${lang} dir=${dir}>${
    position ? html`<p part="position" class="position">${position}</p>` : nothing
  }<ol class="steps" role="list">${steps.map((step) => stepTemplate(step, notes))}</ol></div>`;
}

const stepTemplate = (step: StepView, notes: Language) =>
  step.attempts || step.hidden ? notedTemplate(step, notes) : plainTemplate(step);

/** Most steps; without a place for notes, which would be a node too. */
// prettier-ignore
const plainTemplate = ({ name, state, look, current }: StepView) =>
  html`<li part="step" class="step icon ${look}" aria-current=${
    current ? 'step' : nothing
  }><span part="label" class="label">${name}</span> <span part="state" class="state">${
    state
  }</span></li>`;

const notedTemplate = (
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
