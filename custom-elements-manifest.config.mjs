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

export default {
  // The shared base classes are read for what the elements inherit from them.
  globs: ['src/components/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
