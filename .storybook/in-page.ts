import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directionOf } from '../src/locales/match.js';

const colorSchemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark' };
const chosenAudiences = ['applicant', 'reviewer'];

/**
 * Stands in for the page around an element: its language, direction and colours. Storybook's own
 * page stays as it is.
 */
export const inPage: Decorator = (story, { args, globals }) => {
  const { language = 'en', direction = '', theme = '', audience = '' } = globals as Globals;
  return html`<div
    class="page"
    lang=${language}
    dir=${direction === 'ltr' || direction === 'rtl' ? direction : directionOf(language)}
    style="color-scheme: ${colorSchemes[theme] ?? 'light dark'}"
  >
    ${chosenAudiences.includes(audience) ? story({ args: { ...args, audience } }) : story()}
  </div>`;
};

type Globals = Readonly<Partial<Record<string, string>>>;
