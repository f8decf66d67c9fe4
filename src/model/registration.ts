/**
 * What a site adds to the kit while a page runs (a provider, a code, a text) is not there yet for
 * the elements that rendered before. This tells them, and what was read before is read again.
 */
let count = 0;
const listeners = new Set<() => void>();

/** Another number after each registration. */
export const registrations = (): number => count;

/** To be called after anything was registered. */
export function registered(): void {
  count++;
  listeners.forEach((listen) => listen());
}

/** Calls back after each registration. Returns the function that ends it. */
export function watchRegistrations(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
