// Serves the fixtures of a provider as one module: every test file opens a page of its own, and each
// of the hundred and sixty files would be asked for again.
import { resolve } from 'node:path';
import { build } from './esbuild.mjs';

export const fixtures = () => ({
  name: 'idv-fixtures',
  async serve({ path }) {
    if (!/^[/]test[/]fixtures[/]\w+[/]index[.]ts$/.test(path)) return undefined;
    const { outputFiles } = await build({
      entryPoints: [resolve(`.${path}`)],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      tsconfig: resolve('tsconfig.json'),
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
});
