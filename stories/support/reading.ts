/** What a person reads of a node, through shadow roots, on one line. */
export const visibleText = (node: Node): string =>
  [...texts(node)].join(' ').replace(/\s+/g, ' ').trim();

function* texts(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element) || !isShown(node)) return;
  for (const child of flatChildren(node)) yield* texts(child);
}

const isShown = (element: Element): boolean =>
  // A slot has no box of its own, and neither has a script.
  element instanceof HTMLSlotElement || element.checkVisibility({ visibilityProperty: true });

function flatChildren(element: Element): Iterable<Node> {
  if (!(element instanceof HTMLSlotElement)) return (element.shadowRoot ?? element).childNodes;
  const assigned = element.assignedNodes();
  return assigned.length ? assigned : element.childNodes;
}
