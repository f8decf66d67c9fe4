import { html, nothing, type TemplateResult } from 'lit';
import type { DateView } from '../../view/dates.js';

export const datesTemplate = (dates: readonly DateView[]): TemplateResult | typeof nothing =>
  dates.length
    ? html`<dl part="dates" class="dates">
        ${dates.map(
          (date) =>
            html`<div>
              <dt>${date.label}</dt>
              <dd>${dateTemplate(date)}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;

/** An instant opens to its time of day, by finger and keyboard too. */
function dateTemplate({ iso, text, exact, relative }: DateView) {
  const time = html`<time datetime=${iso}>${text}</time> ${
      relative ? html`<span part="relative">${relative}</span>` : nothing
    }`;
  return exact === text
    ? time
    : html`<details part="date">
        <summary>${time}</summary>
        <span part="exact">${exact}</span>
      </details>`;
}

/** Leads to the provider, in this tab: the person comes back by the way the provider offers. */
export const actionTemplate = (
  href: string,
  label: string,
  onClick: (event: Event) => void,
): TemplateResult =>
  html`<a
    part="action"
    class="action"
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${onClick}
    >${label}</a
  >`;
