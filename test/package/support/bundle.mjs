import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

let count = 0;

/**
 * Bundles a module of a project as a site would, minified, with lit. `code` and `modules` are what
 * the page gets at once; `later` are the modules that it may load afterwards.
 */
export async function bundle(project, source) {
  const entry = join(project, `entry-${(count += 1)}.js`);
  writeFileSync(entry, source);
  const result = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const chunks = [result].flat()[0].output.filter(({ type }) => type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  const atOnce = new Set();
  const take = (chunk) => {
    if (atOnce.has(chunk)) return;
    atOnce.add(chunk);
    chunk.imports.forEach((name) => take(byName.get(name)));
  };
  take(chunks.find(({ isEntry }) => isEntry));

  const rest = chunks.filter((chunk) => !atOnce.has(chunk));
  return {
    code: [...atOnce].map(({ code }) => code).join('\n'),
    modules: [...atOnce].flatMap(modulesOf),
    later: rest.flatMap(modulesOf),
  };
}

/** The modules of which something is left, in short: `idv-elements/core.js`, `lit/index.js`. */
const modulesOf = ({ modules }) =>
  Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id.split('node_modules/').at(-1).replace('idv-elements/dist/', 'idv-elements/'))
    .filter((id) => !id.includes('/entry-'));
