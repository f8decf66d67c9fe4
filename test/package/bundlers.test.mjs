// Import one element, pay for one: what four bundlers leave of the package, and what that registers.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundlers } from './support/bundlers.mjs';
import { entriesOf, installPackage, runInNode } from './support/package.mjs';

const { project, manifest } = installPackage();

const elements = ['status-badge', 'progress-stepper', 'reason-explainer', 'verification-card'];
const providers = ['plaid', 'yousign', 'idmeta'];

const modules = entriesOf(manifest)
  .filter(({ conditions }) => conditions.default?.endsWith('.js'))
  .map(({ specifier }) => specifier);
/** Imported for what they do: they register elements, bring a language, or keep what a server drew. */
const isForEffect = (specifier) => /\/(define$|locales\/|hydrate$)/.test(specifier);
const pure = modules.filter((specifier) => !isForEffect(specifier));

/** What a site imports, and what has to be left of our elements and providers. */
const imports = {
  ...Object.fromEntries(
    elements.map((name) => [name, { code: `import 'idv-elements/${name}/define';`, has: [name] }]),
  ),
  everything: {
    code: `import 'idv-elements/define';`,
    has: [...elements, ...providers],
  },
  'one of all': {
    code: `import { IdvStatusBadge } from 'idv-elements'; console.log(IdvStatusBadge);`,
    has: ['status-badge'],
  },
  'one provider': {
    code: `import { plaid } from 'idv-elements/providers/plaid'; console.log(plaid);`,
    has: ['plaid'],
  },
  nothing: { code: pure.map((specifier) => `import '${specifier}';`).join('\n'), has: [] },
};

const parts =
  /dist[/](?:components[/](?<element>[\w-]+)[/]\k<element>|providers[/](?<provider>plaid|yousign|idmeta)[/]index)[.]js$/;
const partOf = (id) => {
  const { element, provider } = parts.exec(id)?.groups ?? {};
  return element ?? provider ?? [];
};

test('every entry is looked at', () => {
  const defines = [...elements.map((name) => `${name}/define`), 'define'];
  assert.deepEqual(
    modules.filter((specifier) => specifier.endsWith('/define')).sort(),
    defines.map((name) => `idv-elements/${name}`).sort(),
  );
  assert.ok(pure.length > 7);
});

for (const [bundler, bundle] of Object.entries(bundlers))
  test(`${bundler} leaves of the package what a site imports, and that registers`, async () => {
    const files = {};
    for (const [name, { code, has }] of Object.entries(imports)) {
      const folder = join(project, bundler, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'entry.js'), code);
      const ids = await bundle(join(folder, 'entry.js'), folder);
      assert.deepEqual([...new Set(ids.flatMap(partOf))].sort(), [...has].sort(), name);
      if (name === 'nothing')
        assert.deepEqual(
          ids.filter((id) => id.includes('idv-elements/dist')),
          [],
        );
      files[name] = `./${bundler}/${name}/bundle.js`;
    }
    // One element after the other in one process: each adds its own tag, and all of them no other.
    const tags = elements.map((name) => `idv-${name}`);
    const steps = [...elements, 'everything', 'one of all', 'nothing'];
    const registered = runInNode(
      project,
      `const tags = ${JSON.stringify(tags)};
       const found = [];
       console.log = () => {};
       console.warn = () => {};
       for (const file of ${JSON.stringify(steps.map((name) => files[name]))}) {
         await import(file);
         found.push(tags.filter((tag) => globalThis.customElements?.get(tag)).length);
       }
       process.stdout.write(JSON.stringify(found));`,
    );
    assert.deepEqual(JSON.parse(registered), [1, 2, 3, 4, 4, 4, 4]);
  });
