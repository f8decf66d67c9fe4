/**
 * Gives the elements and texts of one tree the attributes and words of another of the same shape.
 * Whether a person has opened something stays as it is.
 * @throws when the shapes differ
 */
export function makeEqual(tree: Node, model: Node): void {
  const nodes = nodesOf(tree);
  const models = nodesOf(model);
  if (nodes.length !== models.length) throw new Error('Another shape');
  nodes.forEach((node, index) => {
    const wanted = models[index]!;
    if (node.nodeName !== wanted.nodeName) throw new Error('Another shape');
    if (node instanceof Element) takeAttributes(node, wanted as Element);
    else if ((node as Text).data !== (wanted as Text).data)
      (node as Text).data = (wanted as Text).data;
  });
}

function nodesOf(root: Node): readonly Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function takeAttributes(element: Element, model: Element): void {
  for (const name of new Set([...element.getAttributeNames(), ...model.getAttributeNames()])) {
    const value = model.getAttribute(name);
    if (name === 'open' || value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
