import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { directionOf } from '../src/locales/match.js';
import { presets, type Preset } from '../stories/support/presets.js';

const colorSchemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark' };
const chosenAudiences = ['applicant', 'reviewer'];

/**
 * Stands in for the page around an element: its language, direction, colours and, if one is
 * chosen, the look of a site. Storybook's own page stays as it is.
 */
export const inPage: Decorator = (story, { args, globals }) => {
  const {
    language = 'en',
    direction = '',
    theme = '',
    look = '',
    audience = '',
  } = globals as Globals;
  const preset = Object.hasOwn(looks, look) ? looks[look] : undefined;
  // A look may have a scheme of its own.
  const scheme = colorSchemes[theme] ?? (preset ? undefined : 'light dark');
  return html`${preset ? unsafeHTML(`<style>${preset.css}</style>`) : nothing}
    <div
      class="page ${preset ? look : ''}"
      lang=${language}
      dir=${direction === 'ltr' || direction === 'rtl' ? direction : directionOf(language)}
      style=${scheme ? `color-scheme: ${scheme}` : nothing}
    >
      ${chosenAudiences.includes(audience) ? story({ args: { ...args, audience } }) : story()}
    </div>`;
};

const looks: Readonly<Record<string, Preset>> = presets;

type Globals = Readonly<Partial<Record<string, string>>>;
