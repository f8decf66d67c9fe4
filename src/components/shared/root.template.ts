import { html } from 'lit';
import type { Language } from '../../locales/speech.js';

/** Says in which language the texts inside are really written. */
export const inLanguage = ({ lang, dir }: Language, content: unknown) =>
  html`<div lang=${lang} dir=${dir}>${content}</div>`;
