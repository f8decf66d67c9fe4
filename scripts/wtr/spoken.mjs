// What Chromium tells assistive technology of a part of the page, and the reviewed files that a test
// compares it with. The typed side is test/support/spoken.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const attributesOf = ({ attributes = [] }) =>
  Object.fromEntries(
    attributes.flatMap((name, index) => (index % 2 ? [] : [[name, attributes[index + 1]]])),
  );

/** The attributes of every element by the id that the accessibility tree knows it by. */
function attributesById(node, found = new Map()) {
  found.set(node.backendNodeId, attributesOf(node));
  const { children = [], shadowRoots = [] } = node;
  for (const child of [...children, ...shadowRoots]) attributesById(child, found);
  return found;
}

/** What screen readers neither say nor use, beside what is in it. */
const silent = ['none', 'generic', 'InlineTextBox'];

/** What is said beside the name; `aria-current` and `lang` are not in Chromium's answer. */
const isSaid = (role, property) =>
  ['expanded', 'live', 'roledescription'].includes(property) ||
  (role === 'heading' && property === 'level');

/**
 * The tree below an element: role, name, what else is said, children. A role that says nothing gives
 * way to its children.
 */
export async function spokenTree(client, selector) {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const attributes = attributesById(root);
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));

  const spoken = ({ role, name, description, ignored, childIds, properties = [], ...each }) => {
    if (role?.value === 'InlineTextBox') return [];
    const { lang, 'aria-current': current } = attributes.get(each.backendDOMNodeId) ?? {};
    const children = childIds.flatMap((id) => (byId.has(id) ? spoken(byId.get(id)) : []));
    const inLanguage = lang ? children.map((child) => ({ lang, ...child })) : children;
    if (ignored || (silent.includes(role.value) && !name?.value)) return inLanguage;
    const said = properties.filter((property) => isSaid(role.value, property.name));
    return [
      {
        ...(lang && { lang }),
        role: role.value,
        name: name?.value ?? '',
        description: description?.value ?? '',
        details: {
          ...Object.fromEntries(said.map((property) => [property.name, property.value.value])),
          ...(current && { current }),
        },
        children,
      },
    ];
  };
  return nodes
    .filter(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
    .flatMap(spoken)[0];
}

/** Somebody has to review what is written, so CI only compares. */
const mayWrite = () => process.env.IDV_UPDATE === 'spoken' && !process.env.CI;

/** The reviewed text of a name; writes it first if somebody asked for that. */
export function reviewedText({ name, text }) {
  if (!/^[\w-]+$/.test(name)) throw new Error(`Not a name of a file: ${name}`);
  const path = `test/accessibility/spoken/${name}.txt`;
  if (mayWrite()) writeFileSync(path, text);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
