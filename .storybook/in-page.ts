import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

const colorSchemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark' };
const rightToLeft = ['ar'];
const chosenAudiences = ['applicant', 'reviewer'];

/**
 * Stands in for the page around an element: its language, direction and colours. Storybook's own
 * page stays as it is.
 */
export const inPage: Decorator = (story, { args, globals }) => {
  const { language = 'en', direction = '', theme = '', audience = '' } = globals as Globals;
  const own = rightToLeft.includes(language) ? 'rtl' : 'ltr';
  return html`<div
    class="page"
    lang=${language}
    dir=${direction === 'ltr' || direction === 'rtl' ? direction : own}
    style="color-scheme: ${colorSchemes[theme] ?? 'light dark'}"
  >
    ${chosenAudiences.includes(audience) ? story({ args: { ...args, audience } }) : story()}
  </div>`;
};

type Globals = Readonly<Partial<Record<string, string>>>;
