import { html, type TemplateResult } from 'lit';

/** A word of a machine's; a long one breaks between its parts. */
export const code = (text: string): TemplateResult =>
  html`<code>${text.split(/(?<=[._])/).map((part) => html`${part}<wbr />`)}</code>`;
