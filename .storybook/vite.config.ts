import { defineConfig } from 'vite';

export default defineConfig({
  // These browsers know `light-dark()`. For older ones it would be replaced by something that does
  // not follow a colour scheme in a style attribute, as the theme of a story is.
  build: { target: ['chrome123', 'firefox120', 'safari17.5'] },
  // The scripts of `stories/examples`; they load languages in chunks.
  worker: { format: 'es' },
  // Together, or Storybook's renderer brings a second Lit.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
});
