/**
 * The language that an element stands in: its own `lang`, else the nearest ancestor's, through
 * shadow roots; empty when nothing says it. The platform has no getter for this (whatwg/html#7039).
 */
export function languageOf(element: Element): string {
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    const lang = place.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

const shadowRoot = 11; // DOCUMENT_FRAGMENT_NODE

/** The host of the shadow root that an element stands in, also in the document of a frame. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === shadowRoot ? (root as ShadowRoot).host : undefined;
}

/** Something that speaks the language it stands in. */
export interface Follower {
  /** A language may have changed. */
  follow(): void;
}

const followers = new Set<Follower>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Tells the follower when a `lang` changes anywhere in the trees that hold the element. One observer
 * serves the page.
 */
export function watchLanguage(element: Element, follower: Follower): void {
  observer ??= new MutationObserver(() => followers.forEach((each) => each.follow()));
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    const root = place.getRootNode();
    if (watched.has(root)) continue;
    watched.add(root);
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  }
  followers.add(follower);
}

export const stopWatchingLanguage = (follower: Follower): unknown => followers.delete(follower);
