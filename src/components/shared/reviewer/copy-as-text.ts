import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What became of the last try to copy. */
export type CopyState = 'idle' | Copied;
export type Copied = 'copied' | 'notCopied';

const shownFor = 3000;

/** Copies text to the clipboard and keeps for a moment what came of it. */
export class CopyAsText implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;
  state: CopyState = 'idle';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.state = 'idle';
  }

  async copy(text: string): Promise<Copied> {
    // There is no clipboard on a page without https, and a page may forbid it.
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    const state = copied ? 'copied' : 'notCopied';
    this.#show(state);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show('idle'), shownFor);
    return state;
  }

  #show(state: CopyState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
