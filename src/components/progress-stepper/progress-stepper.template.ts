import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../locales/speech.js';
import type { StepperView, StepView } from '../../view/stepper.js';
import { textTemplate } from '../shared/text.template.js';

// Space between tags would be nodes, and there are many steps on a page of steppers.

/**
 * The steps as a group with a name. Safari forgets that a list without bullets is a list, hence
 * its role.
 */
// prettier-ignore
export function stepperTemplate(
  { label, position, steps }: StepperView,
  speech: Speech,
  orientation?: string,
): TemplateResult {
  const { lang, dir } = speech.languageOf('base');
  return html`<div part="stepper" class="stepper" role="group" aria-label=${label} lang=${lang} dir=${dir}>${
    position ? html`<p part="position" class="position">${position}</p>` : nothing
  }<ol class="steps ${arrangementOf(steps.length, orientation)}" role="list">${steps.map((step) => stepTemplate(step, speech))}</ol></div>`;
}

/**
 * How the steps stand, as the classes that the style sheet selects on; a column needs no rules.
 * `few` and `some` are a row where there is room for so many.
 */
function arrangementOf(count: number, orientation?: string): string {
  const isMany = count > 7;
  if (orientation === 'horizontal') return isMany ? 'row columns' : 'row';
  if (orientation === 'vertical' || isMany) return 'column';
  return count > 4 ? 'some' : 'few';
}

const stepTemplate = (step: StepView, speech: Speech) =>
  step.attempts || step.hidden ? notedTemplate(step, speech) : plainTemplate(step, speech);

/** Most steps; without a place for notes, which would be a node too. */
// prettier-ignore
const plainTemplate = ({ name, state, look, current }: StepView, speech: Speech) =>
  html`<li part="step" class="step icon ${look}" aria-current=${
    current ? 'step' : nothing
  }><span part="label" class="label">${
    textTemplate(name, speech)
  }</span> <span part="state" class="state">${
    state
  }</span></li>`;

function notedTemplate({ name, state, look, current, attempts, hidden }: StepView, speech: Speech) {
  // On what an applicant does not see.
  const { lang, dir } = speech.languageOf('reviewer');
  return html`<li part="step" class="step icon ${look}" aria-current=${current ? 'step' : nothing}>
    <span part="label" class="label">${textTemplate(name, speech)}</span>
    <span part="state" class="state">${state}</span>
    ${attempts ? html`<span part="note" class="note">${attempts}</span>` : nothing}
    ${
      hidden
        ? html`<span part="note" class="note"><span lang=${lang} dir=${dir}>${hidden}</span></span>`
        : nothing
    }
  </li>`;
}
