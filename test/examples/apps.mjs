/**
 * The example apps. `source` is where an app listens to the card, `policies` are what its framework
 * asks Trusted Types for, and `made` is the folder of what it builds, if it is a folder of files.
 */
export const apps = {
  react: { source: 'src/App.tsx', policies: [], made: 'dist' },
  vue: { source: 'src/App.vue', policies: ['vue'], made: 'dist' },
  svelte: { source: 'src/App.svelte', policies: ['svelte-trusted-html'], made: 'dist' },
};
