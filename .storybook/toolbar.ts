import type { Preview } from '@storybook/web-components-vite';
import { languages, origins } from '../stories/support/languages.js';
import { presets } from '../stories/support/presets.js';

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<GlobalType['toolbar']>['icon']>;

const menu = (
  description: string,
  icon: Icon,
  ...items: readonly (readonly [value: string, title: string, right?: string | undefined])[]
) => ({
  description,
  toolbar: {
    icon,
    dynamicTitle: true,
    items: items.map(([value, title, right]) => ({ value, title, ...(right && { right }) })),
  },
});

/** The switches above every story. */
export const globalTypes = {
  language: menu(
    'Language',
    'globe',
    ...languages.map(([tag, name]) => [tag, name, origins[tag]] as const),
    ['en-XA', 'Accented English', 'for tests'],
    ['ar-XB', 'Mirrored English', 'for tests'],
  ),
  direction: menu(
    'Direction',
    'transfer',
    ['auto', 'Direction: auto'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ),
  theme: menu('Theme', 'contrast', ['auto', 'Theme: auto'], ['light', 'Light'], ['dark', 'Dark']),
  look: menu(
    'Look',
    'paintbrush',
    ['own', 'Look: the kit’s own'],
    ...Object.entries(presets).map(([name, { title }]) => [name, title] as const),
  ),
  audience: menu(
    'Audience',
    'user',
    ['own', 'Audience: as in the story'],
    ['applicant', 'Applicant'],
    ['reviewer', 'Reviewer'],
  ),
} satisfies Preview['globalTypes'];

export const initialGlobals = {
  language: 'en',
  direction: 'auto',
  theme: 'auto',
  look: 'own',
  audience: 'own',
};
