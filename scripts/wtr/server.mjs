// The kit as a server has it, from the source: a bundle, because its texts are imported later.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './esbuild.mjs';

const outfile = resolve('.cache/server.mjs');

const load = async () => {
  await build({
    entryPoints: [resolve('src/server.ts')],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'es2022',
    tsconfig: resolve('tsconfig.json'),
  });
  return import(pathToFileURL(outfile));
};

let loaded;

export const importServer = () => (loaded ??= load());
