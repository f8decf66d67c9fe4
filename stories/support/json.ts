import { html, type TemplateResult } from 'lit';

/** A payload as text, to read beside what the elements make of it. */
export const json = (payload: unknown): TemplateResult =>
  html`<details class="json" lang="en" dir="ltr" open>
    <summary>The JSON</summary>
    <pre tabindex="0">${JSON.stringify(payload, null, 2)}</pre>
  </details>`;
