import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Localizer } from '../../locales/localizer.js';
import type { Verification } from '../../model/verification.js';
import {
  reasonsOf,
  reviewerReasonsOf,
  type ReasonsView,
  type ReviewerReasonView,
} from '../../view/reasons.js';
import type { ReviewerWords } from '../../view/speech.js';

/** The heading above reasons, at the level that fits the page. */
export const headingTemplate = (text: string, level: number): TemplateResult =>
  html`<div part="heading" class="heading" role="heading" aria-level=${level}>${text}</div>`;

/** The reasons of a disclosed verification, for whom its words are. */
export function reasonListTemplate(
  verification: Verification,
  localizer: Localizer,
  reviewer?: ReviewerWords,
): TemplateResult {
  const { msg } = localizer;
  return reviewer
    ? reviewerReasonsTemplate(
        reviewerReasonsOf(verification.reasons, msg, reviewer),
        localizer.languageOf('reviewer-reasons'),
      )
    : reasonsTemplate(reasonsOf(verification, msg), localizer.languageOf('reasons'));
}

/** Why, then what to do: for applicants. The lists may be in another language than the lead. */
const reasonsTemplate = (
  { titles, lead, advice }: ReasonsView,
  { lang, dir }: Language,
): TemplateResult =>
  html`<ul class="reasons" role="list" lang=${lang} dir=${dir}>
      ${titles.map((title) => html`<li part="reason">${title}</li>`)}
    </ul>
    ${
      lead
        ? html`<p part="lead" class="lead">${lead}</p>
            <ul class="advice" role="list" lang=${lang} dir=${dir}>
              ${advice.map((text) => html`<li part="advice">${text}</li>`)}
            </ul>`
        : nothing
    }`;

/** Every reason with its code: for reviewers. */
const reviewerReasonsTemplate = (
  reasons: readonly ReviewerReasonView[],
  { lang, dir }: Language,
): TemplateResult =>
  html`<ul class="reasons" role="list" lang=${lang} dir=${dir}>
    ${reasons.map(
      ({ text, code, category, hidden }) =>
        html`<li part="reason">
          <p>${text}</p>
          <p class="details">
            ${code ? html`<code part="code" dir="ltr">${code}</code>` : nothing}
            ${category ? html`<span>${category}</span>` : nothing}
            ${hidden ? html`<strong>${hidden}</strong>` : nothing}
          </p>
        </li>`,
    )}
  </ul>`;
