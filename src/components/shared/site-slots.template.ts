import { html, nothing, type TemplateResult } from 'lit';
import { isOver } from '../../disclosure/disclose.js';
import type { Explanation } from '../../view/explanation.js';
import { emit, type ActionDetail } from './events.js';

/**
 * The places for what the site adds. It can write them all once: each shows in the states in which it
 * makes sense, which depends on the status alone. A link or button that the person chooses there is
 * an `idv-action` with the name of the slot.
 */
export const siteSlotsTemplate = ({ status, appeal }: Explanation): TemplateResult =>
  html`${
      appeal
        ? html`<slot name="appeal" @click=${onChoice}><p part="appeal">${appeal}</p></slot>`
        : nothing
    }${
      isOver(status) && status !== 'verified'
        ? html`<slot name="retry" @click=${onChoice}></slot>`
        : nothing
    }<slot name="help" @click=${onChoice}></slot>`;

function onChoice(event: Event): void {
  const slot = event.currentTarget as HTMLSlotElement;
  const path = event.composedPath();
  const chosen = path.slice(0, path.indexOf(slot)).find(isChoice);
  const element = (slot.getRootNode() as ShadowRoot).host;
  if (!chosen) return;
  const action = slot.name as ActionDetail['action'];
  const href = chosen instanceof HTMLAnchorElement ? chosen.href : undefined;
  if (!emit(element, 'idv-action', { action, ...(href && { href }) })) event.preventDefault();
}

const isChoice = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('a[href], button, [role=button], [role=link]');
