import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const windows = process.platform === 'win32';

const npm = (args, options) =>
  process.env.npm_execpath
    ? execFileSync(process.execPath, [process.env.npm_execpath, ...args], options)
    : execFileSync('npm', args, { ...options, shell: windows });

/**
 * The package as a site gets it: packed, and unpacked into a project of its own that finds lit where
 * this one does. It goes when the process ends.
 */
export function installPackage() {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const project = mkdtempSync(join(cache, 'package-'));
  process.on('exit', () => rmSync(project, { recursive: true, force: true }));

  // Without one, `idv-elements` would be the package around it, as it stands in this folder.
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');

  const args = ['pack', '--json', '--loglevel=error', `--pack-destination=${project}`];
  const output = npm(args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [{ filename, files }] = Object.values(JSON.parse(output));

  const folder = join(project, 'node_modules', 'idv-elements');
  mkdirSync(folder, { recursive: true });
  // A relative path, because tar takes the colon of a Windows drive for a host.
  const tarball = join(project, filename);
  execFileSync('tar', ['-xzf', relative(folder, tarball), '--strip-components=1'], { cwd: folder });

  const paths = files.map(({ path }) => path).sort();
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  return { project, folder, tarball, paths, read, manifest: JSON.parse(read('package.json')) };
}

/** Every entry of an `exports` map with the conditions it has. */
export const entriesOf = ({ name, exports }) =>
  Object.entries(exports).map(([key, target]) => ({
    specifier: name + key.slice(1),
    conditions: typeof target === 'string' ? { default: target } : target,
  }));

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
