import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isOver } from '../../disclosure/status.js';
import type { Explanation } from '../../view/explanation.js';
import { emit, type ActionDetail } from './events.js';
import { isElement } from './own-content.js';

/**
 * The places for what the site adds. It can write them all once: each shows in the states in which it
 * makes sense, which depends on the status alone. A link or button that the person chooses there is
 * an `idv-action` with the name of the slot.
 */
export class SiteSlots implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick);
  }

  render({ status, appeal }: Explanation): unknown {
    const canRetry = isOver(status) && status !== 'verified';
    return html`${appeal ? html`<slot name="appeal"><p part="appeal">${appeal}</p></slot>` : nothing}
      ${canRetry ? html`<slot name="retry"></slot>` : nothing}<slot name="help"></slot>`;
  }

  readonly #onClick = (event: Event): void => {
    const path = event.composedPath();
    const place = path.findIndex((target) => target instanceof HTMLSlotElement && target.name);
    const chosen = path.slice(0, Math.max(place, 0)).find(isChoice);
    if (!chosen) return;
    const action = (path[place] as HTMLSlotElement).name as ActionDetail['action'];
    const { href } = chosen as Partial<HTMLAnchorElement>;
    if (!emit(this.#host, 'idv-action', { action, ...(href && { href }) })) event.preventDefault();
  };
}

const isChoice = (target: EventTarget): target is HTMLElement =>
  isElement(target) && target.matches('a[href], button, [role=button], [role=link]');
