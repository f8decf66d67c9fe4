import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // What the examples share lies beside this folder.
  server: { fs: { allow: ['..'] } },
});
