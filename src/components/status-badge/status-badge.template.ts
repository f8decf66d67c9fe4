import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locales/speech.js';
import type { Look } from '../../view/looks.js';

/** A badge; its language is left out where something around it says it. */
export const badgeTemplate = (label: string, look: Look, language?: Language): TemplateResult =>
  html`<span
    part="badge"
    class="badge icon ${look}"
    lang=${language?.lang ?? nothing}
    dir=${language?.dir ?? nothing}
    >${label}</span
  >`;
