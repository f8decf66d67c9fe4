/**
 * The fonts of this machine in which a page draws some of its text. There should be none: another
 * machine has others.
 * @param client a CDP session of the page
 */
export async function foreignFonts(client) {
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const isText = ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim();
  const parents = new Set(nodes.filter(isText).map(({ parentId }) => parentId));
  const drawn = await Promise.all(
    [...parents].map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  // Else it goes on telling of every change.
  await client.send('CSS.disable');
  await client.send('DOM.disable');
  const foreign = drawn.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => !isCustomFont);
  return [...new Set(foreign.map(({ familyName }) => familyName))];
}
