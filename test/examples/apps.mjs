/**
 * The example apps. `source` is where an app listens to the card, `policies` are what its framework
 * asks Trusted Types for. `published` is the folder of what it builds for browsers; it is a whole site,
 * or there is a `server` to start.
 */
export const apps = {
  react: { source: 'src/App.tsx', policies: [], published: 'dist' },
  vue: { source: 'src/App.vue', policies: ['vue'], published: 'dist' },
  svelte: { source: 'src/App.svelte', policies: ['svelte-trusted-html'], published: 'dist' },
  angular: { source: 'src/app.html', policies: ['angular'], published: 'dist' },
  next: {
    source: 'app/card.tsx',
    reads: ['server/payloads'],
    server: ['next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
    published: '.next/static',
    path: '/',
  },
};
