import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const windows = process.platform === 'win32';

export const npm = (args, options) =>
  process.env.npm_execpath
    ? execFileSync(process.execPath, [process.env.npm_execpath, ...args], options)
    : execFileSync('npm', args, { ...options, shell: windows });

const cache = join(root, '.cache');
const tarball = join(cache, 'package.tgz');

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When something that npm packs has last changed; a folder does when something leaves it. */
const lastChange = () => {
  const built = readdirSync(join(root, 'dist'), { recursive: true });
  const paths = [
    ...built.map((path) => join('dist', path)),
    ...['dist', 'package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'],
  ];
  return Math.max(...paths.map((path) => changedAt(join(root, path))));
};

/** Packs the package, unless another test file has done so since it changed: npm takes its time. */
export function pack() {
  if (changedAt(tarball) > lastChange()) return tarball;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'pack-'));
  const args = ['pack', '--loglevel=error', `--pack-destination=${folder}`];
  npm(args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  // Other test files find all of it or nothing.
  renameSync(join(folder, readdirSync(folder)[0]), tarball);
  rmSync(folder, { recursive: true });
  return tarball;
}

/**
 * The package as a site gets it: packed, and unpacked into a project of its own that finds lit where
 * this one does. It goes when the process ends.
 */
export function installPackage() {
  pack();
  const project = mkdtempSync(join(cache, 'package-'));
  process.on('exit', () => rmSync(project, { recursive: true, force: true }));

  // Without one, `idv-elements` would be the package around it, as it stands in this folder.
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');

  const folder = join(project, 'node_modules', 'idv-elements');
  mkdirSync(folder, { recursive: true });
  // A relative path, because tar takes the colon of a Windows drive for a host.
  const args = ['-xzf', relative(folder, tarball), '--strip-components=1'];
  execFileSync('tar', args, { cwd: folder });

  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  return { project, folder, tarball, paths, read, manifest: JSON.parse(read('package.json')) };
}

const { targetLocales } = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));

/** Every entry of an `exports` map with the conditions it has; one with a star is one per language. */
export const entriesOf = ({ name, exports }) =>
  Object.entries(exports).flatMap(([key, target]) =>
    (key.includes('*') ? targetLocales : ['']).map((locale) => ({
      specifier: name + key.slice(1).replace('*', locale),
      conditions: Object.fromEntries(
        Object.entries(typeof target === 'string' ? { default: target } : target).map(
          ([condition, path]) => [condition, path.replaceAll('*', locale)],
        ),
      ),
    })),
  );

/** Runs a module of that project in a Node of its own; what it prints comes back. */
export const runInNode = (project, code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
    encoding: 'utf8',
  });

/** Runs a program of our devDependencies; throws with its output when it fails. */
export function runTool(path, args, cwd = root) {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch ({ stdout, stderr, message }) {
    throw new Error([message, stdout, stderr].join('\n'));
  }
}
