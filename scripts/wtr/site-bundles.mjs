// Serves sites of test/locales/pages as a bundler makes them: `/__site/name/name.js` is name.ts with
// the kit and its libraries in it. Two of them on one page are two copies of everything.
import { basename, resolve } from 'node:path';
import { build } from './esbuild.mjs';

/** What a site sends, by file name. */
async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [resolve('test/locales/pages', `${name}.ts`)],
    outdir: `/${name}`,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: resolve('tsconfig.json'),
    conditions: ['production'],
    // Of this project's modules those count that package.json names, and these pages are not among them.
    ignoreAnnotations: true,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

export const siteBundles = () => {
  const sites = new Map();

  return {
    name: 'idv-site-bundles',
    async serve({ path }) {
      const [, name, file] = /^[/]__site[/]([\w-]+)[/]([\w.-]+)$/.exec(path) ?? [];
      if (!name) return undefined;
      if (!sites.has(name)) sites.set(name, bundle(name));
      return { body: (await sites.get(name)).get(file), type: 'js' };
    },
  };
};
