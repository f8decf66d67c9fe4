// WebKit for the test runner: WebKitGTK's own driver on a free port, drawn on a virtual screen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './free-port.mjs';

/** Xvfb picks a free display itself and writes its number to file descriptor 3. */
const startScreen = async (xvfb) => {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const failed = once(child, 'exit').then(() => {
    throw new Error(`${xvfb} could not start a virtual screen`);
  });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failed]);
  failed.catch(() => {});
  return { child, display: `:${String(number).trim()}` };
};

const startDriver = async (driver, display) => {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '' },
  });
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return { child, port };
    await delay(50);
  }
  child.kill();
  throw new Error(`${driver} did not open port ${port}`);
};

class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #found;
  #children = [];
  #stopping;

  constructor(found) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      // A page that hangs must not hold up the run: no second try, but another browser.
      connectionRetryTimeout: 60_000,
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
      },
    });
    this.#found = found;
    // `stop` is not called when the run breaks off.
    process.on('exit', () => this.#kill());
  }

  async initialize(config) {
    await this.#start();
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async #start() {
    const screen = await startScreen(this.#found.xvfb);
    this.#children.push(screen.child);
    const driver = await startDriver(this.#found.driver, screen.display);
    this.#children.unshift(driver.child);
    this.options.port = driver.port;
  }

  async stop() {
    await super.stop();
    this.#kill();
  }

  async startSession(id, url) {
    await this.#stopping;
    if (!this.driverManager) {
      await this.ensureManagerInitialized();
      await this.resize(800, 600);
    }
    // `super.startSession` does not wait for it, so that its failure would end the whole run.
    return this.driverManager.startSession(id, url);
  }

  /** Leaving a page can hang as well; what its tests came to is known by then. */
  async stopSession(id) {
    const result = super.stopSession(id).catch(() => this.#startAnew());
    this.#stopping = result;
    return result;
  }

  async #startAnew() {
    console.log('WebKit hangs, and is started anew.');
    clearInterval(this.pendingHeartbeat);
    this.driver = this.driverManager = undefined;
    this.#kill();
    await this.#start();
    return {};
  }

  /** The driver sizes the window, whose bars take their part; it can't go as narrow as a phone. */
  async resize(width, height) {
    const size = () => this.driver.execute('return [innerWidth, innerHeight]');
    await this.driver.setWindowSize(width, height);
    const [gotWidth, gotHeight] = await size();
    if (gotWidth > width) return false;
    await this.driver.setWindowSize(2 * width - gotWidth, 2 * height - gotHeight);
    const got = await size();
    return got[0] === width && got[1] === height;
  }

  #kill() {
    for (const child of this.#children.splice(0)) child.kill();
  }
}

export const webkitLauncher = (found) => new WebKitLauncher(found);
