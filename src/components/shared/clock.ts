import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();
const minute = 60_000;
let timer: ReturnType<typeof setInterval> | undefined;

/** One timer serves the page. It sleeps while nobody looks, and is right again when they do. */
function tick(): void {
  hosts.forEach((host) => host.requestUpdate());
}

function run(): void {
  const isNeeded = hosts.size > 0 && !document.hidden;
  if (isNeeded && timer === undefined) timer = setInterval(tick, minute);
  if (!isNeeded) {
    clearInterval(timer);
    timer = undefined;
  }
}

function onVisibilityChange(): void {
  run();
  if (!document.hidden) tick();
}

/** Keeps what an element says about the time right while the page is open. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Before the element is on a page, which on a server it never is, nobody knows. */
  get now(): number | undefined {
    return hosts.has(this.#host) ? Date.now() : undefined;
  }

  hostConnected(): void {
    if (!hosts.size) document.addEventListener('visibilitychange', onVisibilityChange);
    hosts.add(this.#host);
    run();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) document.removeEventListener('visibilitychange', onVisibilityChange);
    run();
  }
}
