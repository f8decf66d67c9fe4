// What a screen reader is given of elements, as text that a person can review.
import { executeServerCommand } from '@web/test-runner-commands';

interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The language, where it is said at this node. */
  readonly lang?: string;
  /** What is said beside role and name: level, current, expanded. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly SpokenNode[];
}

/** Only Chromium: by the name of each region inside an element, what is in it, a line for each node. */
export async function spokenRegions(selector: string): Promise<Map<string, string> | false> {
  const tree = await executeServerCommand<SpokenNode | false, object>('idv-spoken', { selector });
  if (!tree) return false;
  const regions = tree.children.filter(({ role }) => role === 'region');
  return new Map(regions.map(({ name, children }) => [name, lines(children, '', 'en').join('\n')]));
}

const lines = (nodes: readonly SpokenNode[], indent: string, around: string): string[] =>
  nodes.flatMap((node) => {
    if (isGap(node)) return [];
    const isText = node.role === 'StaticText';
    const said = node.children.filter((child) => !isGap(child));
    // Text that says the same as the name is said once; so is the only text of a paragraph.
    const only = said.length === 1 && said[0]!.role === 'StaticText' ? said[0]! : undefined;
    const name = node.name || (only?.name ?? '');
    const isWhole = only?.name === name;
    const lang = (isWhole ? only?.lang : undefined) ?? node.lang ?? around;
    const details = Object.entries(node.details).map(([key, value]) => `${key}=${value}`);
    const line = [
      ...(isText ? [] : [node.role]),
      ...(name ? [JSON.stringify(name)] : []),
      ...(node.description ? [`described as ${JSON.stringify(node.description)}`] : []),
      ...details,
      ...(lang === around ? [] : [`lang=${lang}`]),
    ];
    return [indent + line.join(' '), ...(isWhole ? [] : lines(said, `${indent}  `, lang))];
  });

const isGap = ({ role, name }: SpokenNode) => role === 'StaticText' && !name.trim();

/** States that are spoken the same way stand together, so that the file shows it. */
export function formatted(spoken: ReadonlyMap<string, string>): string {
  const titles = new Map<string, string[]>();
  for (const [title, text] of spoken) titles.set(text, [...(titles.get(text) ?? []), `# ${title}`]);
  return [...titles].map(([text, same]) => `${same.join('\n')}\n${text}\n`).join('\n');
}

/** The texts of a formatted file by their titles. */
export function readFormatted(file: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of file.split('\n\n').filter(Boolean)) {
    const all = block.trimEnd().split('\n');
    const text = all.filter((line) => !line.startsWith('# ')).join('\n');
    for (const line of all) if (line.startsWith('# ')) found.set(line.slice(2), text);
  }
  return found;
}

/** What somebody has reviewed; nothing where nobody has. Writes it first if the run is told to. */
export const reviewed = (name: string, text: string): Promise<string> =>
  executeServerCommand<string, object>('idv-reviewed', { name, text });
