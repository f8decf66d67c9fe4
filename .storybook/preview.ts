import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import '../src/define.js';
import { manifest } from '../stories/support/manifest.js';
import { addPseudoLocales } from '../stories/support/pseudo-locales.js';
import './preview.css';
import { liveControls } from './controls.js';
import { docsPage } from './docs-page.js';
import { inPage } from './in-page.js';
import { snippet } from './snippet.js';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);
addPseudoLocales();

const preview: Preview = {
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [liveControls],
  decorators: [inPage],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // Of a whole document axe keeps an index, which makes it twice as fast.
      context: { include: ['html'] },
      options: {
        // Of what passes, the rule and one place are enough.
        resultTypes: ['violations', 'incomplete'],
        rules: {
          // New in WCAG 2.2, which axe takes as an extra.
          'target-size': { enabled: true },
          // A story is part of a page.
          'landmark-one-main': { enabled: false },
          'page-has-heading-one': { enabled: false },
          // It takes most of the time that axe takes, and the tests judge colors in a way of their
          // own (scripts/stories/colors.mjs).
          'color-contrast': { enabled: !navigator.userAgent.includes('StorybookTestRunner') },
        },
      },
    },
    actions: { disable: true },
    controls: { disable: true, expanded: true, sort: 'requiredFirst' },
    docs: { container: docsPage, source: { transform: snippet }, toc: { headingSelector: 'h2' } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Playground',
          'Guides',
          [
            'HTML',
            'React',
            'Vue',
            'Svelte',
            'Angular',
            'Server rendering',
            'Content security policy',
            'Theming',
            'Redaction',
            'Webhook',
          ],
          'Foundations',
          ['Status matrix', 'Tones', 'Icons', 'Tokens'],
          'Elements',
          ['Verification card', 'Status badge', 'Progress stepper', 'Reason explainer'],
          'Patterns',
          ['Portal home', 'Customer table', 'Review queue', 'E-mail'],
          'States',
          ['Verification statuses', 'Step statuses', 'Request statuses'],
          'Reasons',
          ['Catalogue', 'What the applicant must not see', 'Categories'],
          'Providers',
          ['Plaid', 'Yousign', 'IDmeta', 'Canonical'],
          'Behavior',
          [
            'Audiences',
            'Reviewer mode',
            'On the server',
            'The site’s own slots',
            'Own words',
            'Own provider',
            'Languages',
            'Themes',
            'No status',
            'Junk',
          ],
        ],
      },
    },
  },
};

export default preview;
