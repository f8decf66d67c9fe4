import { html, nothing, type TemplateResult } from 'lit';
import type { DateView } from '../../view/dates.js';

export const datesTemplate = (dates: readonly DateView[]): TemplateResult | typeof nothing =>
  dates.length
    ? html`<dl part="dates" class="dates">
        ${dates.map(
          ({ label, iso, text, exact, relative }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>
                <time datetime=${iso} title=${exact}>${text}</time>
                ${relative ? html`<span part="relative">${relative}</span>` : nothing}
              </dd>
            </div>`,
        )}
      </dl>`
    : nothing;

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
