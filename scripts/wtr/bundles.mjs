// Serves the test files bundled: each opens a page of its own, which would ask for some two hundred
// modules one by one. What several files import is a chunk that a browser asks for once in a run.
// What the kit loads when it needs it, such as a language, stays a chunk that is loaded then.
import { relative, resolve, sep } from 'node:path';
import { build } from './esbuild.mjs';

/** By its path on the server, everything that is made of the test files. */
async function bundle(files) {
  const { outputFiles } = await build({
    entryPoints: [files],
    outdir: resolve(),
    outbase: resolve(),
    chunkNames: '__chunks/[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // Tests import modules for what they do, also where a site's bundler may leave them out.
    ignoreAnnotations: true,
    sourcemap: 'linked',
    tsconfig: resolve('tsconfig.json'),
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [`/${relative('', path).split(sep).join('/')}`, text]),
  );
}

export const bundles = (files) => {
  let bundled;

  return {
    name: 'idv-bundles',
    async serve({ path }) {
      bundled ??= bundle(files);
      try {
        const body = (await bundled).get(path.replace(/[.]ts$/, '.js'));
        return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
      } catch (error) {
        return { body: `throw new Error(${JSON.stringify(error.message)});`, type: 'js' };
      }
    },
  };
};
