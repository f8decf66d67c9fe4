import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const base = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

addons.setConfig({
  theme: create({ base, brandTitle: 'idv-elements', brandUrl: './' }),
  sidebar: { showRoots: true },
  // Most stories have no controls, and an empty panel would be the first thing to see.
  selectedPanel: 'storybook/interactions/panel',
});
