import { html, type TemplateResult } from 'lit';

/** Text with a fixed width, under its name. */
export const source = (name: string, text: unknown): TemplateResult =>
  html`<details class="source" lang="en" dir="ltr" open>
    <summary>${name}</summary>
    <pre tabindex="0">${text}</pre>
  </details>`;

export const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** A payload as text, to read beside what the elements make of it. */
export const json = (payload: unknown): TemplateResult => source('The JSON', pretty(payload));
