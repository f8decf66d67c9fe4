// The types for the templates of frameworks, as a strict project of each sees them, and the components
// of the guides. The examples in test/package/frameworks also say what must not compile.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { openGuide } from '../guides/support.mjs';
import { installPackage, root } from './support/package.mjs';

const { project } = installPackage();

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

const inGuides = {
  react: 'IdentityCheck.tsx',
  svelte: 'IdentityCheck.svelte',
  vue: 'IdentityCheck.vue',
};

/** What a checker says of some examples, and the code it ends with. */
async function check(framework, files, [tool, ...args], options = {}) {
  const folder = join(project, framework);
  mkdirSync(folder);
  for (const file of files)
    copyFileSync(join(root, 'test/package/frameworks', file), join(folder, file));
  const block = inGuides[framework];
  if (block) writeFileSync(join(folder, block), openGuide(framework).take(block));
  const config = {
    compilerOptions: { ...compilerOptions, types: [`idv-elements/${framework}`], ...options },
    // Vue then takes no attribute that it does not know.
    vueCompilerOptions: { strictTemplates: true },
    include: ['.'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  // Without one Svelte looks for it in the folders around.
  writeFileSync(join(folder, 'svelte.config.js'), 'export default {};');
  const command = [join(root, 'node_modules', tool), ...args];
  const { code, stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: folder,
  }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout, stderr }) => ({ code, stdout: `${stdout}${stderr}` }),
  );
  return { code, said: stdout };
}

const jsx = (source) => ({ jsx: 'react-jsx', jsxImportSource: source });

const passing = {
  react: [['react.tsx'], ['typescript/bin/tsc'], jsx('react')],
  solid: [['solid.tsx'], ['typescript/bin/tsc'], { jsx: 'preserve', jsxImportSource: 'solid-js' }],
  vue: [['Cases.vue'], ['vue-tsc/bin/vue-tsc.js']],
};

for (const [framework, [files, tool, options]] of Object.entries(passing))
  test(`${framework} knows the elements, their properties and their events`, async () => {
    const { code, said } = await check(framework, files, tool, options);
    assert.equal(code, 0, said);
  });

test('svelte knows the elements, their properties and their events', async () => {
  const files = ['Cases.svelte', 'Wrong.svelte'];
  const tool = ['svelte-check/bin/svelte-check', '--output', 'machine'];
  const { said } = await check('svelte', files, tool);
  // It has no way to say that a line of a template should not compile.
  const errors = [...said.matchAll(/ERROR "([\w.]+)" (\d+):/g)].map(([, ...where]) => where.join());
  assert.deepEqual(errors, ['Wrong.svelte,2', 'Wrong.svelte,3', 'Wrong.svelte,4'], said);
});
