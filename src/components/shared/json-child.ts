import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The text of a child `<script type="application/json">`, which is how a page without scripts of
 * its own hands over a status. Pages that do not use one pay a slot listener.
 */
export class JsonChild implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer?: MutationObserver;
  /** `undefined` when there is no such child. */
  text: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks for the child; called again whenever the element's children change. */
  read(): void {
    const child = this.#host.querySelector(':scope > script[type="application/json"]');
    this.#observer?.disconnect();
    if (!child) return this.#set(undefined);
    this.#observer ??= new MutationObserver(() => this.read());
    // A parser adds the text after the element, and a page may write it anew.
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    const text = child.textContent;
    if (document.readyState !== 'loading' || isWhole(text)) this.#set(text);
    else document.addEventListener('DOMContentLoaded', () => this.read(), { once: true });
  }

  #set(text: string | undefined): void {
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
