// What `examples/checked.json` says: of each app and each slow test, the hash of all that it was
// checked with. It depends on nothing but the content and the names of files.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../package/support/package.mjs';
import { apps } from './apps.mjs';
import { tests } from './slow.mjs';

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
const hashOfApp = (name) =>
  hashOf({
    ...Object.fromEntries(
      foldersOf(name).map((part) => {
        const folder = join(root, 'examples', part);
        return [`examples/${part}`, hashOf(read(folder, filesIn(folder)))];
      }),
    ),
    app: JSON.stringify(apps[name]),
    check: hashOf(
      read(import.meta.dirname, filesIn(import.meta.dirname, /^(apps|slow|stamp.*)\.mjs$/)),
    ),
    kit: hashOfKit(root),
  });

/** A module, and what it imports of ours: a helper that changes can change what a test finds. */
function modulesOf(folder, path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(join(folder, path), 'utf8');
  for (const [, to] of text.matchAll(/\b(?:from|import) ?\(?'(\.[^']+)'/g))
    modulesOf(folder, posix.join(posix.dirname(path), to), found);
  return found;
}

/** The files of a project that a test is made of and reads; of a folder, all in it. */
export const filesOf = (folder, { file, reads }) => [
  ...modulesOf(folder, file),
  ...reads.flatMap((path) =>
    statSync(join(folder, path)).isDirectory()
      ? filesIn(join(folder, path)).map((name) => `${path}/${name}`)
      : [path],
  ),
];

/** The versions that npm installs, of compilers and bundlers too; our own is none of them. */
function installed(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return JSON.stringify({ ...packages, '': undefined });
}

/** The hash of a test in a project, of the kit that is built there, and of what else it runs. */
export const hashOfTest = (folder, test) =>
  hashOf({
    ...read(folder, filesOf(folder, test)),
    kit: hashOfKit(folder),
    installed: installed(folder),
  });

/** All that is checked when it has changed, in the order of what is written down. */
export const names = Object.keys({ ...apps, ...tests });

export const stampOf = (name) => (name in apps ? hashOfApp(name) : hashOfTest(root, tests[name]));

const stamps = () => (existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {});

/** Those that have not been checked as they are now. */
export const stale = () => {
  const known = stamps();
  return names.filter((name) => known[name] !== stampOf(name));
};

/** Writes down that one has been checked. */
export function stamp(name, hash) {
  const known = { ...stamps(), [name]: hash };
  const sorted = Object.fromEntries(names.map((each) => [each, known[each]]));
  writeFileSync(stampFile, `${JSON.stringify(sorted, null, 2)}\n`);
}
