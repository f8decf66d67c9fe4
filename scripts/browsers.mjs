// Finds the browsers of this machine. The set-up installs what this misses, the test runner
// starts what this finds: one answer for both.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const windows = platform === 'win32';

const firstExisting = (paths) => paths.find((path) => path && existsSync(path));

const onPath = (...names) =>
  firstExisting(
    names.flatMap((name) =>
      (env.PATH ?? '')
        .split(delimiter)
        .filter(Boolean)
        .map((folder) => join(folder, windows ? `${name}.exe` : name)),
    ),
  );

/** The applications folders of macOS and Windows; on Linux the PATH is enough. */
const installed = (mac, win) => {
  if (platform === 'darwin') {
    return firstExisting(['/', homedir()].map((root) => join(root, 'Applications', mac)));
  }
  if (!windows) return undefined;
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return firstExisting(roots.map((root) => root && join(root, win)));
};

const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/** What `npx playwright install chromium` downloaded: newest first, in any of its layouts. */
const fromPlaywright = () => {
  const caches = {
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH || caches[platform] || join(homedir(), '.cache', 'ms-playwright');
  const binaries = [
    'chrome',
    'chrome.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return firstExisting(
    list(cache)
      .filter((name) => name.startsWith('chromium-'))
      .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
      .flatMap((name) =>
        list(join(cache, name))
          .filter((inner) => inner.startsWith('chrome-'))
          .flatMap((inner) => binaries.map((binary) => join(cache, name, inner, binary))),
      ),
  );
};

/** Path of Chrome or Chromium. */
export const findChromium = () =>
  firstExisting([env.CHROME_PATH]) ??
  onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
  installed(
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Google\\Chrome\\Application\\chrome.exe',
  ) ??
  installed('Chromium.app/Contents/MacOS/Chromium', 'Chromium\\Application\\chrome.exe') ??
  fromPlaywright();

/** Path of Firefox. */
export const findFirefox = () =>
  firstExisting([env.FIREFOX_PATH]) ??
  onPath('firefox-esr', 'firefox') ??
  installed('Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox\\firefox.exe');

/** WebKitGTK's driver and browser, and the X server they draw on: only Linux has them. */
export const findWebKit = () => {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const browser = firstExisting(
    ['/usr/lib', '/usr/libexec', ...list('/usr/lib').map((name) => join('/usr/lib', name))].flatMap(
      (folder) =>
        ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    ),
  );
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
};

/** Every engine we test in, by name; undefined where this machine lacks it. */
export const findEngines = () => ({
  Chromium: findChromium(),
  Firefox: findFirefox(),
  WebKit: findWebKit(),
});

/** Arguments every start of Chromium needs: quiet on the network, and able to run as root. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--lang=en-US',
  '--no-first-run',
];
