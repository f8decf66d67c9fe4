import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { targetLocales } from './lit-localize.json' with { type: 'json' };
import { slimLiterals } from './scripts/build/slim-literals.js';

const elements = readdirSync('src/components').filter((name) => name !== 'shared');

const providers = readdirSync('src/providers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'canonical')
  .map(({ name }) => name);

const entries = [
  'index',
  'define',
  'core',
  'cli',
  'server',
  'hydrate',
  ...elements.flatMap((name) => [`components/${name}/${name}`, `components/${name}/define`]),
  ...providers.map((name) => `providers/${name}/index`),
  ...targetLocales.map((locale) => `locales/generated/${locale}/index`),
];

/** For npm: dist mirrors src, readable, so that a bundler can leave out module by module. */
const library = defineConfig({
  // The languages, who has translated them and when.
  publicDir: 'src/locales/generated/public',
  plugins: [slimLiterals()],
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^((lit|@lit|@lit-labs)(\/|$)|node:)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
      },
    },
  },
});

/** `locales/generated/de/base.ts` becomes `de-base`, `explain/reviewer/index.ts` `reviewer`. */
const chunkName = (path: string | null): string =>
  path?.match(/generated\/(.+)\.ts$/)?.[1]?.replace('/', '-') ??
  path?.match(/([^/]+)\/index\.ts$/)?.[1] ??
  'chunk';

const licences =
  '/*! idv-elements, MIT. Contains Lit, (c) Google LLC, BSD-3-Clause: https://lit.dev */';

/** What `src/cdn.ts` provides is in the file; a chunk that shares modules with it would split it. */
const provided = {
  name: 'provided',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/lazy-[a-z-]+\.ts$/.test(id)
      ? code.replace(/import\('\.\/[a-z-]+\.js'\)/g, 'Promise.reject(new Error())')
      : null,
};

/** For a script tag: everything in one file, the texts of other languages in chunks beside it. */
const cdn = defineConfig({
  plugins: [provided, slimLiterals()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    lib: { entry: { 'idv-elements': 'src/cdn.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        // `build.minify` leaves the white space in an ES library.
        minify: true,
        // Lit's licence asks for it, and minifying drops Lit's own comments.
        postBanner: ({ isEntry }) => (isEntry ? licences : ''),
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => `${chunkName(facadeModuleId)}-[hash].js`,
      },
    },
  },
});

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : library));
