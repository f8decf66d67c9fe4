/** Whether a page has put something of its own into the unnamed slot: more than space and JSON. */
export const hasOwnContent = (host: Element): boolean =>
  // On a server there are no children to look at.
  [...((host.childNodes as NodeListOf<ChildNode> | undefined) ?? [])].some(
    (node) =>
      (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '') ||
      (isElement(node) && !node.slot && !node.matches('script, template, style')),
  );

/** Nodes of a frame are instances of the frame's own classes. */
export const isElement = (target: EventTarget): target is HTMLElement =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;
