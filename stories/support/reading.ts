/** What a person reads of a node, through shadow roots, on one line. */
export const visibleText = (node: Node): string =>
  [...texts(node)].join(' ').replace(/\s+/g, ' ').trim();

function* texts(node: Node): Generator<string> {
  if (isText(node)) yield node.data;
  if (!isElement(node) || !isShown(node)) return;
  for (const child of flatChildren(node)) yield* texts(child);
}

// A node of a frame belongs to none of this page's classes, so `instanceof` does not know it.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

const isShown = (element: Element): boolean =>
  // A slot has no box of its own, and neither has a script.
  isSlot(element) || element.checkVisibility({ visibilityProperty: true });

function flatChildren(element: Element): Iterable<Node> {
  if (!isSlot(element)) return (element.shadowRoot ?? element).childNodes;
  const assigned = element.assignedNodes();
  return assigned.length ? assigned : element.childNodes;
}
