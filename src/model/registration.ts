/**
 * What a site adds to the kit while a page runs (a provider, a code, a text) is not there yet for
 * the elements that rendered before. This tells them, and what was read before is read again.
 */
let count = 0;
const watchers = new Set<Watcher>();

/** Another number after each registration. */
export const registrations = (): number => count;

/** To be called after anything was registered. */
export function registered(): void {
  count++;
  watchers.forEach((watcher) => watcher.requestUpdate());
}

/** What has to be read again after a registration. */
interface Watcher {
  requestUpdate(): void;
}

export const watchRegistrations = (watcher: Watcher): unknown => watchers.add(watcher);
export const unwatchRegistrations = (watcher: Watcher): unknown => watchers.delete(watcher);
