import type { MsgFn } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Speech } from '../../../locales/speech.js';
import type { ReviewerExplanation } from '../../../view/explanation.js';
import type { Fact } from '../../../view/facts.js';
import type { ReviewerReasonView } from '../../../view/reviewer-reasons.js';
import { textOf } from '../../../view/text.js';
import { textTemplate } from '../text.template.js';
import { headingTemplate } from '../../reason-explainer/reason-explainer.template.js';

/** Every reason once, with its codes and what the applicant reads of it. */
export function reviewerReasonsTemplate(
  { heading, reasons }: ReviewerExplanation,
  speech: Speech,
  level: number,
): TemplateResult | typeof nothing {
  const { lang, dir } = speech.languageOf('reviewer');
  return reasons.length
    ? html`<div>
        ${headingTemplate(heading, level)}
        <ul class="reasons" role="list" lang=${lang} dir=${dir}>
          ${reasons.map((reason) => reasonTemplate(reason, speech))}
        </ul>
      </div>`
    : nothing;
}

const reasonTemplate = (
  { id, text, codes, category, step, fixer, applicant }: ReviewerReasonView,
  speech: Speech,
) =>
  html`<li part="reason">
    <p>${textTemplate(text, speech)}</p>
    <p class="details">
      ${codes.map((code) => html`<code part="code" dir="ltr">${code}</code>`)}
      ${id === 'unknown' ? nothing : html`<code part="code" dir="ltr">${id}</code>`}
      ${category ? html`<span>${category}</span>` : nothing}
      ${step ? html`<span><bdi>${textTemplate(step, speech)}</bdi></span>` : nothing}
      <span>${fixer}</span>
    </p>
    <p class="details">${applicant}</p>
  </li>`;

/** What stands beside the status: the provider's own words, ids, another try. */
export const factsTemplate = (
  facts: readonly Fact[],
  { lang, dir }: Language,
): TemplateResult | typeof nothing =>
  facts.length
    ? html`<dl part="facts" class="facts" lang=${lang} dir=${dir}>
        ${facts.map(
          ({ label, text }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;

/** What the applicant sees instead, to be opened when somebody asks. */
export const applicantTemplate = (
  { applicant, applicantHeading }: ReviewerExplanation,
  msg: MsgFn,
  { lang, dir }: Language,
): TemplateResult =>
  html`<details part="applicant" class="applicant">
    <summary><span lang=${lang} dir=${dir}>${applicantHeading}</span></summary>
    <div class="text">${textOf(applicant, msg)}</div>
  </details>`;
