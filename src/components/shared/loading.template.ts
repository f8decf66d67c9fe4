import { html, type TemplateResult } from 'lit';
import { loadingText } from '../../explain/ui.js';
import type { Speech } from '../../locales/speech.js';
import { inLanguage } from './root.template.js';

/** Until there is a status. It is not announced: nothing has happened yet. */
export const loadingTemplate = (speech: Speech): TemplateResult =>
  inLanguage(
    speech.languageOf('base'),
    html`<p part="loading" class="loading">${loadingText(speech.msg)}</p>`,
  );
