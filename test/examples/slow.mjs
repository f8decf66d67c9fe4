const guides = ['angular', 'react', 'svelte', 'vue'].map((name) => `docs/guides/${name}.md`);

/**
 * Tests that take long, and that only the kit, what they import and what they `read` can make fail:
 * like the apps, they are run when something of that has changed.
 */
export const tests = {
  // esbuild heeds the settings of TypeScript that are the nearest above a guide's component.
  guides: { file: 'test/guides/components.test.mjs', reads: ['tsconfig.json', ...guides] },
  types: {
    file: 'test/package/frameworks.test.mjs',
    reads: ['test/package/frameworks', ...guides],
  },
  bundlers: { file: 'test/package/bundlers.test.mjs', reads: ['lit-localize.json'] },
};
