/**
 * A guide of docs/guides as Storybook shows it. Links to other guides lead to their pages here, and
 * those to what is not in Storybook become the path that they lead to. The names of blocks are for the
 * tests.
 */
export const inStorybook = (guide: string): string =>
  guide
    .replace(/^(```\w+) .+$/gm, '$1')
    .replace(/^```(?:vue|svelte)$/gm, '```html')
    .replace(/\]\(([\w-]+)\.md(?:#[\w-]+)?\)/g, '](?path=/docs/guides-$1--docs)')
    .replace(/\[([^\]]+)\]\((?:\.\.\/)+([^)]+)\)/g, (_, label: string, path: string) =>
      label === path ? `\`${path}\`` : `${label} (\`${path}\`)`,
    );
