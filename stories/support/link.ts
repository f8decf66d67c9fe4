import { html, type TemplateResult } from 'lit';

/** A link to another page of this Storybook, which stories show in a frame of its own. */
export const linkTo = (path: string, text: unknown): TemplateResult =>
  html`<a href="./?path=/${path}" target="_top">${text}</a>`;
