import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const folders = {
  page: new URL('../page/', import.meta.url),
  // What `npm run build` makes for a script tag. A site copies this folder.
  kit: new URL('../../../dist/cdn/', import.meta.url),
};

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A file of one of the folders, by a name without a path. */
export async function findFile(folder, name) {
  const type = types[extname(name)];
  const body = type && (await readFile(new URL(name, folders[folder])).catch(() => undefined));
  // They are the same for everybody, so a browser may keep them, and ask whether they still hold.
  return body && { type, body, cache: 'no-cache' };
}
