// Runs before `npm start` and, with --browsers, before `npm test`: installs what this clone or this
// machine lacks. Plain Node only, because there may be no node_modules yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findEngines } from './browsers.mjs';

const root = new URL('..', import.meta.url);
const { env, getuid, versions } = process;

const stop = (...lines) => {
  console.error(['', 'Set-up stopped.', ...lines, ''].join('\n'));
  process.exit(1);
};

const run = (command, args, options = {}) => {
  console.log(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
};

const checkNode = () => {
  const [major, minor] = versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`This is Node ${versions.node}; Node 20.19 or later is needed: https://nodejs.org`);
  }
};

const readJson = (path) => {
  const url = new URL(path, root);
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : undefined;
};

/** npm writes down what it installed, at the end, so a broken-off install does not count. */
const packagesAreInstalled = () => {
  const wanted = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  return (
    installed !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || optional || installed[path]?.version === version,
    )
  );
};

const installPackages = () => {
  if (packagesAreInstalled()) return;
  console.log('Installing the packages of package-lock.json.');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // Inside an npm script npm tells where it is, which spares us npm.cmd and a shell on Windows.
  const installed = env.npm_execpath
    ? run(process.execPath, [env.npm_execpath, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
  if (!installed) {
    stop(
      '`npm ci` failed; its own message is above.',
      'Without a network there is no way on. If package.json was changed by hand, run',
      '`npm install` once, so that package-lock.json agrees with it.',
    );
  }
};

const debianPackages = {
  Chromium: ['chromium'],
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb'],
};

const missingEngines = () =>
  Object.entries(findEngines())
    .filter(([, found]) => !found)
    .map(([name]) => name);

const aptInstall = (engines) => {
  const packages = engines.flatMap((name) => debianPackages[name]);
  console.log(`Installing ${engines.join(', ')} from Debian packages.`);
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const apt = (...args) =>
    getuid() === 0
      ? run('apt-get', args, options)
      : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  // A stale index is no reason to stop: the packages may be found all the same.
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
};

const installBrowsers = () => {
  let missing = missingEngines();
  if (missing.length === 0) return;

  const debian = existsSync('/etc/debian_version');
  const ci = env.CI === 'true';
  const rootOnDebian = debian && getuid() === 0;
  if (debian && (ci || rootOnDebian)) {
    aptInstall(missing);
    missing = missingEngines();
  }
  if (missing.length > 0 && (ci || rootOnDebian)) {
    const packages = missing.flatMap((name) => debianPackages[name]).join(' ');
    stop(
      `${missing.join(', ')} is missing, and here the tests have to run in all three engines.`,
      `On Debian: apt-get update && apt-get install ${packages}`,
    );
  }
  if (missing.includes('Chromium')) {
    stop(
      'The tests need Chrome or Chromium, and there is none on this machine. Either',
      '  npx playwright install chromium',
      'or install Chrome, or set CHROME_PATH to the program. Then run `npm test` again.',
    );
  }
};

checkNode();
installPackages();
if (process.argv.includes('--browsers')) installBrowsers();
