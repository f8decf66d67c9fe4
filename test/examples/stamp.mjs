// What `examples/checked.json` says: of each app, the hash of all that it was checked with. It depends
// on nothing but the content and the names of files.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package/support/package.mjs';
import { apps } from './apps.mjs';

const stampFile = join(root, 'examples/checked.json');

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** What npm, a build or an editor leaves in an app. */
const made = /^(node_modules|dist|\..+|package-lock\.json|next-env\.d\.ts|.+\.tsbuildinfo)$/;

/** The files under a folder but those that are left out by name, as paths from there. */
export const filesIn = (folder, leftOut = made) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !leftOut.test(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(join(folder, entry.name), leftOut).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    );

/** One hash of many texts by their names, in whatever order; lines may end as the machine likes. */
export const hashOf = (texts) =>
  sha256(
    Object.entries(texts)
      .map(([name, text]) => `${name} ${sha256(text.replaceAll('\r\n', '\n'))}`)
      .sort()
      .join('\n'),
  );

const read = (folder, paths) =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

/** What a package manifest decides about an app that uses the package. */
const usable = ({ exports, sideEffects, dependencies, peerDependencies }) =>
  JSON.stringify({ exports, sideEffects, dependencies, peerDependencies });

/** The hash of the built package in a folder: its modules and types. */
export const hashOfKit = (folder) =>
  hashOf({
    ...read(join(folder, 'dist'), filesIn(join(folder, 'dist'), /^cdn$|\.(map|json)$/)),
    'package.json': usable(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))),
  });

/** The folders of `examples` that an app needs. */
export const foldersOf = (name) => [name, 'shared', ...(apps[name].reads ?? [])];

/** The hash of an app, of the kit, and of what it is checked with. */
export const stampOf = (name) =>
  hashOf({
    ...Object.fromEntries(
      foldersOf(name).map((part) => {
        const folder = join(root, 'examples', part);
        return [`examples/${part}`, hashOf(read(folder, filesIn(folder)))];
      }),
    ),
    app: JSON.stringify(apps[name]),
    check: hashOf(read(import.meta.dirname, filesIn(import.meta.dirname, /^(apps|stamp.*)\.mjs$/))),
    kit: hashOfKit(root),
  });

const stamps = () => (existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {});

/** The apps that have not been checked as they are now. */
export const stale = () => {
  const known = stamps();
  return Object.keys(apps).filter((name) => known[name] !== stampOf(name));
};

/** Writes down that an app has been checked. */
export function stamp(name, hash) {
  const all = { ...stamps(), [name]: hash };
  const sorted = Object.fromEntries(Object.keys(apps).map((each) => [each, all[each]]));
  writeFileSync(stampFile, `${JSON.stringify(sorted, null, 2)}\n`);
}
