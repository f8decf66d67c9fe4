import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Imports a TypeScript module of this project into Node, such as the fixtures. */
export async function importTs(path) {
  const options = { root, configFile: false, logLevel: 'error' };
  return (await runnerImport(join(root, path), options)).module;
}
