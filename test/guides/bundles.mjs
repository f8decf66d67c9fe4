// What the components of the guides become: compiled by the compiler of each framework, and bundled.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import * as vite from 'vite';
import { root } from '../package/support/package.mjs';
import { openGuide } from './support.mjs';

export const [angular, react, svelte, vue] = ['angular', 'react', 'svelte', 'vue'].map(openGuide);

/** Compiles the component for Angular with its template, by Angular's own compiler. */
async function compileAngular() {
  const config = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      skipLibCheck: true,
      types: [],
      outDir: 'out',
    },
    angularCompilerOptions: { strictTemplates: true },
    files: [angular.path('identity-check.ts')],
  };
  writeFileSync(join(angular.folder, 'tsconfig.json'), JSON.stringify(config));
  const ngc = join(root, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  await promisify(execFile)(process.execPath, [ngc, '-p', angular.folder]).catch(
    ({ stdout, stderr }) => assert.fail(stdout + stderr),
  );
  return join(angular.folder, 'out/identity-check.js');
}

/** Each makes `show(props)` of a component; what it says of a change goes to `changed`. */
const entries = {
  async Angular() {
    const compiled = await compileAngular();
    return `
      import '@angular/compiler'; // What Angular ships of itself is compiled where it runs.
      import { createComponent } from '@angular/core';
      import { createApplication } from '@angular/platform-browser';
      import { IdentityCheck } from ${JSON.stringify(compiled)};
      const app = await createApplication();
      const { injector: environmentInjector } = app;
      const hostElement = document.querySelector('main');
      const component = createComponent(IdentityCheck, { environmentInjector, hostElement });
      component.instance.changed.subscribe(changed);
      let isThere = false;
      show = (props) => {
        for (const [name, value] of Object.entries(props)) component.setInput(name, value);
        if (!isThere) app.attachView(component.hostView);
        isThere = true;
      };`;
  },
  async React() {
    return `
      import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import { IdentityCheck } from ${JSON.stringify(react.path('IdentityCheck.tsx'))};
      const root = createRoot(document.querySelector('main'));
      show = (props) => root.render(createElement(IdentityCheck, { ...props, onChanged: changed }));`;
  },
  async Svelte() {
    const { js, warnings } = compile(svelte.take('IdentityCheck.svelte'), { generate: 'client' });
    assert.deepEqual(warnings, []);
    const compiled = join(svelte.folder, 'IdentityCheck.js');
    writeFileSync(compiled, js.code);
    return `
      import { createClassComponent } from 'svelte/legacy';
      import component from ${JSON.stringify(compiled)};
      let made;
      show = (props) => {
        if (made) made.$set(props);
        const target = document.querySelector('main');
        made ??= createClassComponent({ component, target, props: { ...props, onChanged: changed } });
      };`;
  },
};

const start = `
  globalThis.changes = [];
  const changed = (to) => globalThis.changes.push(to);
  let show;`;
const end = 'globalThis.show = show;';
// Imports may stand below.
const whole = (code) => `${start}${code}${end}`;

const options = {
  bundle: true,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"development"' },
};

async function bundle(entry) {
  const { outputFiles } = await build({
    stdin: { contents: whole(entry), resolveDir: root },
    ...options,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser'],
    splitting: true,
    outdir: '/',
    write: false,
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.replace('stdin', 'app'), text]),
  );
}

/** With the configuration that the guide shows. */
async function bundleVue() {
  const entry = join(vue.folder, 'app.js');
  writeFileSync(
    entry,
    whole(`
      import { createApp, h, reactive } from 'vue';
      import IdentityCheck from ${JSON.stringify(vue.path('IdentityCheck.vue'))};
      const props = reactive({ onChanged: changed });
      let isThere = false;
      show = (given) => {
        Object.assign(props, given);
        if (!isThere) createApp({ render: () => h(IdentityCheck, props) }).mount('main');
        isThere = true;
      };`),
  );
  const { output } = await vite.build({
    root: vue.folder,
    configFile: vue.path('vite.config.js'),
    logLevel: 'error',
    mode: 'development',
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  return Object.fromEntries([
    ['/app.js', `import '/${output[0].fileName}';`],
    ...output.map(({ fileName, code }) => [`/${fileName}`, code]),
  ]);
}

/** What a page with each component loads, by path; `globalThis.show(props)` shows it there. */
export const frameworks = {
  ...Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, async () => bundle(await entry())]),
  ),
  Vue: bundleVue,
};

/** The component for React as a server renders it, and what goes on with that in the browser. */
export async function renderedReact() {
  const component = JSON.stringify(react.path('IdentityCheck.tsx'));
  const element = `createElement(IdentityCheck, { id: 'a', lang: 'de', onChanged: changed })`;
  const imports = `
    import { createElement } from 'react';
    import { IdentityCheck } from ${component};`;
  await build({
    stdin: {
      contents: `${imports}
        import { renderToString } from 'react-dom/server';
        const changed = () => undefined;
        export const html = renderToString(${element});`,
      resolveDir: root,
    },
    ...options,
    platform: 'node',
    outfile: join(react.folder, 'server.cjs'),
    format: 'cjs',
  });
  const { html } = await import(join(react.folder, 'server.cjs'));
  const files = await bundle(`${imports}
    import { hydrateRoot } from 'react-dom/client';
    show = () => hydrateRoot(document.querySelector('main'), ${element});`);
  return { html, files };
}
