// The bundlers that sites use, each asked for the same: one file of a module, as Node would run it,
// and which modules something is left of. Nothing is minified; what is left out is left out before.
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

const used = (modules) =>
  Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);

const ofChunks = (output) => output.flatMap(({ modules = {} }) => used(modules));

export const bundlers = {
  async Vite(entry, folder) {
    const [{ output }] = await vite.build({
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: ['node'] },
      build: {
        target: 'es2022',
        minify: false,
        outDir: folder,
        emptyOutDir: false,
        lib: { entry, formats: ['es'], fileName: 'bundle' },
        rolldownOptions: { external: /^node:/, output: { codeSplitting: false } },
      },
    });
    return ofChunks(output);
  },

  async esbuild(entry, folder) {
    const { metafile } = await esbuild.build({
      entryPoints: [entry],
      outfile: join(folder, 'bundle.js'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      metafile: true,
      logLevel: 'error',
    });
    return Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).filter((id) => inputs[id].bytesInOutput > 0),
    );
  },

  async Rollup(entry, folder) {
    const plugins = [nodeResolve({ exportConditions: ['node'] })];
    const bundle = await rollup({ input: entry, plugins, logLevel: 'silent' });
    const file = join(folder, 'bundle.js');
    const { output } = await bundle.write({ file, format: 'es', inlineDynamicImports: true });
    return ofChunks(output);
  },

  async webpack(entry, folder) {
    const stats = await new Promise((done, fail) =>
      webpack(
        {
          mode: 'production',
          target: 'node20',
          context: folder,
          entry,
          experiments: { outputModule: true },
          output: { path: folder, filename: 'bundle.js', module: true },
          optimization: { minimize: false, splitChunks: false },
        },
        (error, stats) => (error ? fail(error) : done(stats)),
      ),
    );
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    const { modules } = stats.toJson({ all: false, modules: true, nestedModules: true });
    const all = modules.flatMap(({ modules: parts = [], ...module }) => [module, ...parts]);
    return all.filter(({ chunks }) => !chunks || chunks.length > 0).map(({ name = '' }) => name);
  },
};
