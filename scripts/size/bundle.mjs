import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a module as a site would, minified, with what it imports. Returns the files that a browser
 * fetches before anything shows; what it may fetch later is left out.
 */
export async function bundle(name, source) {
  const outDir = join('.cache/size', name);
  const entry = join(outDir, 'page.js');
  mkdirSync(outDir, { recursive: true });
  writeFileSync(entry, source);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: join(outDir, 'bundle'),
      lib: { entry, formats: ['es'], fileName: 'entry' },
      rolldownOptions: {
        // As for a page, from which nobody imports: what chunks share stays in the one that is there.
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true },
      },
    },
  });
  const chunks = [result].flat()[0].output.filter(({ type }) => type === 'chunk');
  const atOnce = new Set();
  const take = (chunk) => {
    if (!chunk || atOnce.has(chunk)) return;
    atOnce.add(chunk);
    chunk.imports.forEach((file) => take(chunks.find(({ fileName }) => fileName === file)));
  };
  take(chunks.find(({ isEntry }) => isEntry));
  return [...atOnce].map(({ fileName }) => join(outDir, 'bundle', fileName));
}
