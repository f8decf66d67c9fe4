import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locales/speech.js';
import type { MissingView } from '../../view/missing.js';
import type { ReasonsView } from '../../view/reasons.js';

/** The heading above reasons, at the level that fits the page. */
export const headingTemplate = (text: string, level: number): TemplateResult =>
  html`<div part="heading" class="heading" role="heading" aria-level=${level}>${text}</div>`;

/** Why, then what to do: for applicants. The lists may be in another language than the lead. */
export const reasonsTemplate = (
  { heading, titles, lead, advice, note }: ReasonsView,
  { lang, dir }: Language,
  level: number,
): TemplateResult =>
  html`<div>
    ${headingTemplate(heading, level)}
    <ul class="reasons" role="list" lang=${lang} dir=${dir}>
      ${titles.map((title) => html`<li part="reason">${title}</li>`)}
    </ul>
    ${
      lead
        ? html`<p part="lead" class="lead">${lead}</p>
            <ul class="advice" role="list" lang=${lang} dir=${dir}>
              ${advice.map((text) => html`<li part="advice">${text}</li>`)}
            </ul>`
        : nothing
    }
    ${note ? html`<p part="note" class="lead">${note}</p>` : nothing}
  </div>`;

/** The parts that the provider still asks for, by name. */
export const missingTemplate = (
  { heading, names }: MissingView,
  { lang, dir }: Language,
  level: number,
): TemplateResult =>
  html`<div>
    ${headingTemplate(heading, level)}
    <ul class="reasons" role="list" lang=${lang} dir=${dir}>
      ${names.map((name) => html`<li part="missing">${name}</li>`)}
    </ul>
  </div>`;
