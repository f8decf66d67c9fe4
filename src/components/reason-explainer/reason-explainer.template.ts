import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../locales/speech.js';
import type { MissingView } from '../../view/missing.js';
import type { ReasonsView } from '../../view/reasons.js';
import { textTemplate } from '../shared/text.template.js';

/** The heading above reasons, at the level that fits the page. */
export const headingTemplate = (text: string, level: number): TemplateResult =>
  html`<div part="heading" class="heading" role="heading" aria-level=${level}>${text}</div>`;

/** Why, then what to do: for applicants. The lists may be in another language than the lead. */
export function reasonsTemplate(
  { heading, titles, lead, advice, note }: ReasonsView,
  speech: Speech,
  level: number,
): TemplateResult {
  const { lang, dir } = speech.languageOf('reasons');
  return html`<div>
    ${headingTemplate(heading, level)}
    <ul class="reasons" role="list" lang=${lang} dir=${dir}>
      ${titles.map((title) => html`<li part="reason">${textTemplate(title, speech)}</li>`)}
    </ul>
    ${
      lead
        ? html`<p part="lead" class="lead">${lead}</p>
            <ul class="advice" role="list" lang=${lang} dir=${dir}>
              ${advice.map((text) => html`<li part="advice">${textTemplate(text, speech)}</li>`)}
            </ul>`
        : nothing
    }
    ${note ? html`<p part="note" class="lead">${note}</p>` : nothing}
  </div>`;
}

/** The parts that the provider still asks for, by name. */
export function missingTemplate(
  { heading, names }: MissingView,
  speech: Speech,
  level: number,
): TemplateResult {
  const { lang, dir } = speech.languageOf('base');
  return html`<div>
    ${headingTemplate(heading, level)}
    <ul class="reasons" role="list" lang=${lang} dir=${dir}>
      ${names.map((name) => html`<li part="missing">${textTemplate(name, speech)}</li>`)}
    </ul>
  </div>`;
}
