// An app in a folder of its own, as somebody has it who copied it, with the kit as npm packs it.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, pack, root } from '../package/support/package.mjs';
import { filesIn, foldersOf, hashOfKit } from './stamp.mjs';

const workshop = join(root, '.cache/examples');

/** Copies what is written, and leaves there what npm has installed: most of that is still right. */
function copy(part) {
  const folder = join(workshop, part);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((name) => name !== 'node_modules'))
    rmSync(join(folder, name), { recursive: true });
  const from = join(root, 'examples', part);
  for (const path of filesIn(from)) cpSync(join(from, path), join(folder, path));
  return folder;
}

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

/** Runs npm in an app; throws with all that it printed when it fails. */
function run(folder, ...args) {
  try {
    return npm(args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  } catch ({ stdout, stderr }) {
    throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

/** Installs an app, by the command of its README; returns its folder. */
export function install(name) {
  const kit = hashOfKit(root);
  foldersOf(name).slice(1).forEach(copy);
  const folder = copy(name);
  for (const file of readdirSync(workshop).filter((file) => file.endsWith('.tgz')))
    rmSync(join(workshop, file));
  // npm takes a file of the same name for the same package.
  const tarball = join(workshop, `idv-elements-${kit.slice(0, 12)}.tgz`);
  cpSync(pack(), tarball);
  run(folder, 'install', '--no-save', '--no-package-lock', '--prefer-offline', tarball);
  assert.equal(hashOfKit(join(folder, 'node_modules/idv-elements')), kit, 'another kit than ours');
  return folder;
}

/** Builds an app, which checks its types. */
export const build = (folder) => run(folder, 'run', 'build');

/** What the check of its types says when a listener in a file asks for what an event has not. */
export function checkMistake(folder, source) {
  const file = join(folder, source);
  const right = readFileSync(file, 'utf8');
  const wrong = right.replaceAll('detail.from', 'detail.mistake');
  assert.notEqual(wrong, right);
  writeFileSync(file, wrong);
  try {
    run(folder, 'run', 'check');
    return '';
  } catch ({ message }) {
    return message;
  } finally {
    writeFileSync(file, right);
  }
}
