import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'idv-elements', brandUrl: './' }),
  sidebar: { showRoots: true },
  // Most stories have no controls, and an empty panel would be the first thing to see.
  selectedPanel: 'storybook/interactions/panel',
});
