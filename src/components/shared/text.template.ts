import { html } from 'lit';
import { isOnlyEnglish } from '../../locales/own-texts.js';
import type { Speech } from '../../locales/speech.js';

/** A text that may be a site's own, and then in English among texts of another language. */
export const textTemplate = (text: string, { locale }: Speech): unknown =>
  isOnlyEnglish(text, locale) ? html`<span lang="en" dir="ltr">${text}</span>` : text;
