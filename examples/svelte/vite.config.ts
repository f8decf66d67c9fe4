import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // What the examples share lies beside this folder.
  server: { fs: { allow: ['..'] } },
});
