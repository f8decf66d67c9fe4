// The components of the guides, compiled by the compiler of each framework, and used in Chromium as a
// site would: with one verification, then with another. Their types are checked beside those of the
// templates, in test/package/frameworks.test.mjs.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import * as vite from 'vite';
import { root } from '../package/support/package.mjs';
import { shows } from '../package/support/page.mjs';
import { pause } from '../package/support/visit.mjs';
import { openGuide, openPlace } from './support.mjs';

const [angular, react, svelte, vue] = ['angular', 'react', 'svelte', 'vue'].map(openGuide);

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

async function bundle(entry) {
  const { outputFiles } = await build({
    stdin: { contents: whole(entry), resolveDir: root },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['browser'],
    define: { 'process.env.NODE_ENV': '"development"' },
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

const frameworks = {
  ...Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, async () => bundle(await entry())]),
  ),
  Vue: bundleVue,
};

let place;
before(async () => {
  place = await openPlace();
});
after(() => place?.close());

const card = 'idv-verification-card';
const json = (value) => (_, response) => response.end(JSON.stringify(value));

for (const [name, files] of Object.entries(frameworks))
  test(`${name}: the component shows one verification, then another, and says of a change`, async () => {
    const { page } = place;
    await place.show({
      ...(await files()),
      '/': '<!doctype html><html lang="en"><title>Site</title><main></main><script type="module" src="/app.js"></script>',
      '/identity-checks/a': json({ status: 'in_review' }),
      '/identity-checks/b': json({ status: 'verified' }),
      '/identity-checks/c': (_, response) => response.destroy(),
    });
    await page.evaluate(() => globalThis.show({ id: 'a', lang: 'de' }));
    await shows(page, card, 'Ihre Angaben wurden gesendet');
    const level = await page.$eval(card, ({ shadowRoot }) =>
      shadowRoot.querySelector('[role=heading]').getAttribute('aria-level'),
    );
    assert.equal(level, '3');
    assert.equal(await page.$eval('[slot=help]', ({ assignedSlot }) => assignedSlot?.name), 'help');

    const first = await page.$(card);
    await page.evaluate(() => globalThis.show({ id: 'b', lang: 'en' }));
    await shows(page, card, 'Your identity is confirmed.');
    assert.equal(await first.evaluate(({ isConnected }) => isConnected), false);
    await pause(400);
    const told = await page.$$eval('[role=status]', (regions) =>
      regions.map(({ textContent }) => textContent).join(''),
    );
    assert.equal(told, '');

    await page.$eval(
      card,
      (element) => Object.assign(element, { status: 'expired' }).updateComplete,
    );
    assert.deepEqual(await page.evaluate(() => globalThis.changes), ['expired']);
    assert.deepEqual(place.complaints, []);

    await page.evaluate(() => globalThis.show({ id: 'c', lang: 'en' }));
    await shows(page, card, 'not available');
  });

test('every block of these guides has been run', () => {
  for (const guide of [angular, react, svelte, vue]) assert.deepEqual([...guide.left], []);
});
