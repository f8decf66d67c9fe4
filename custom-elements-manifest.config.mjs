import { readdirSync, readFileSync } from 'node:fs';

const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' && !isStatic && !/^[#_]/.test(name);

/** The manifest names source files, but a site has only what is published. */
const publishPaths = (node) => {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && ['path', 'module'].includes(key)) {
      node[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    } else if (value && typeof value === 'object') {
      publishPaths(value);
    }
  }
};

/** Storybook's controls, editors and typed wrappers should offer what a site may use, no more. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter((module) =>
      module.declarations.some((declaration) => declaration.tagName),
    );
    for (const declaration of manifest.modules.flatMap((module) => module.declarations)) {
      const members = declaration.members?.filter(isPublic) ?? [];
      declaration.members = members;
      // A private reactive property has no attribute; the analyzer lists one all the same.
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) =>
        members.some(({ name }) => name === fieldName),
      );
    }
    publishPaths(manifest);
  },
};

const styles = readdirSync('src/components', { recursive: true })
  .filter((path) => path.endsWith('.styles.ts'))
  .map((path) => readFileSync(`src/components/${path}`, 'utf8'))
  .join('\n');

/** What the style sheets say for a site that does not set a property. */
function fallbackOf(property) {
  const [, rest] = styles.split(`var(${property},`);
  if (!rest) throw new Error(`No style sheet uses ${property}.`);
  let open = 1;
  const end = [...rest].findIndex((char) => (open += { '(': 1, ')': -1 }[char] ?? 0) === 0);
  return rest.slice(0, end).trim();
}

/** A doc comment describes one tone, and says that the others are like it. */
const likewise = /; likewise (.*)\.$/;
const allTones = ({ name, description, ...more }) => [
  { name, description: description.replace(likewise, '.'), ...more },
  ...[...(likewise.exec(description)?.[1] ?? '').matchAll(/\w+/g)].map(([tone]) => ({
    name: name.replace('neutral', tone),
    description: description.replace(likewise, '.').replace('neutral', tone),
    ...more,
  })),
];

/** So that the manifest is the one list of custom properties: each with its value. */
const wholeProperties = {
  name: 'whole-properties',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const declaration of manifest.modules.flatMap((module) => module.declarations))
      declaration.cssProperties = declaration.cssProperties?.flatMap(allTones).map((property) => ({
        ...property,
        default: property.default ?? fallbackOf(property.name),
      }));
  },
};

export default {
  // The shared base classes are read for what the elements inherit from them.
  globs: ['src/components/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, wholeProperties],
};
