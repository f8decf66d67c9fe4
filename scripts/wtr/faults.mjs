// Serves copies of the kit with one fault each, so that a test can show that it would notice: as
// `/__fault/name/kit.js`, where the table has, for one text of one file, another text. A text that
// is not there exactly once is an error, because its fault has become stale.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from './esbuild.mjs';

const table = new URL('../../test/disclosure/non-interference/faults.json', import.meta.url);
const faults = JSON.parse(readFileSync(table, 'utf8'));
const src = resolve('src');

const kit = `
  export * from './index.js';
  export { builtInProviders } from './providers/all.js';
`;

function replaceIn(text, { name, file, find, replace }) {
  const [before, after, ...more] = text.split(find);
  if (after !== undefined && more.length === 0) return `${before}${replace}${after}`;
  const where = after === undefined ? 'nowhere' : 'more than once';
  throw new Error(`The fault ${name} is stale: src/${file} has this ${where}:\n${find}`);
}

/** The files of a copy by their names. */
async function copyWith(name) {
  const fault = faults.find((each) => each.name === name);
  if (!fault && name !== 'none') throw new Error(`There is no fault named ${name}.`);
  const faultyFile = fault && resolve(src, fault.file);
  const { outputFiles } = await build({
    stdin: { contents: kit, resolveDir: src, sourcefile: 'kit.ts', loader: 'ts' },
    outdir: `/${name}`,
    entryNames: 'kit',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: resolve('tsconfig.json'),
    conditions: ['production'],
    logLevel: 'silent',
    plugins: [
      {
        name: 'fault',
        setup({ onLoad }) {
          if (!fault) return;
          // Asked of every file, esbuild would wait for the answers.
          const filter = new RegExp(`[/\\\\]${basename(fault.file).replaceAll('.', '[.]')}$`);
          onLoad({ filter }, ({ path }) =>
            path === faultyFile
              ? { contents: replaceIn(readFileSync(path, 'utf8'), fault), loader: 'ts' }
              : undefined,
          );
        },
      },
    ],
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

export const faultyCopies = () => {
  const copies = new Map();

  return {
    name: 'idv-faults',
    async serve({ path }) {
      const [, name, file] = /^[/]__fault[/]([\w-]+)[/]([\w.-]+)$/.exec(path) ?? [];
      if (!name) return undefined;
      if (!copies.has(name)) copies.set(name, copyWith(name));
      try {
        return { body: (await copies.get(name)).get(file), type: 'js' };
      } catch (error) {
        // What goes wrong here is said by the test that asks for it.
        return { body: `throw new Error(${JSON.stringify(error.message)});`, type: 'js' };
      }
    },
  };
};
