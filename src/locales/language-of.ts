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

/** The host of the shadow root that an element stands in, also in the document of a frame. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}

const listeners = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` changes anywhere in the trees that hold the element. One observer serves
 * the page. Returns the function that ends it.
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((listen) => listen()));
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    const root = place.getRootNode();
    if (watched.has(root)) continue;
    watched.add(root);
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
