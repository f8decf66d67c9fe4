/** Whether a page has put something of its own into the unnamed slot: more than space and JSON. */
export const hasOwnContent = (host: Element): boolean =>
  // On a server there are no children to look at.
  [...((host.childNodes as NodeListOf<ChildNode> | undefined) ?? [])].some(
    (node) =>
      (node instanceof Text && node.data.trim() !== '') ||
      (node instanceof Element && !node.slot && !node.matches('script, template, style')),
  );
