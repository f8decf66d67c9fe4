import { html, nothing, type TemplateResult } from 'lit';
import { stepLooks } from '../../view/looks.js';
import type { StepperView, StepView } from '../../view/stepper.js';

/**
 * The steps as a group with a name. Safari forgets that a list without bullets is a list, hence
 * its role.
 */
export const stepperTemplate = ({ label, position, steps }: StepperView): TemplateResult =>
  html`<div part="stepper" class="stepper" role="group" aria-label=${label}>
    ${position ? html`<p part="position" class="position">${position}</p>` : nothing}
    <ol class="steps" role="list">
      ${steps.map(stepTemplate)}
    </ol>
  </div>`;

const stepTemplate = ({ name, state, status, current, attempts, hidden }: StepView) =>
  html`<li
    part="step"
    class="step icon ${stepLooks[status]}"
    aria-current=${current ? 'step' : nothing}
  >
    <span part="label" class="label">${name}</span> <span part="state" class="state">${state}</span>
    ${[attempts, hidden].map((note) =>
      note ? html`<span part="note" class="note">${note}</span>` : nothing,
    )}
  </li>`;
