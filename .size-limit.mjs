// What a reader's browser fetches before it shows something, with Lit and the English for
// applicants, as a site's bundler makes it of the package. Raise a limit only for what it is worth. The
// aim is 9 KiB for a badge, 11.5 with a stepper, and 24 for everything; one more provider adds 1.5 KiB
// at most.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle } from './scripts/size/bundle.mjs';

const define = (...names) =>
  names.map((name) => `import 'idv-elements/${name}/define';`).join('\n');

const pages = [
  ['badge', define('status-badge'), '14.2 KiB'],
  ['badge and stepper', define('status-badge', 'progress-stepper'), '20.9 KiB'],
  ['explainer', define('reason-explainer'), '23.7 KiB'],
  ['card', define('verification-card'), '26.5 KiB'],
  ['everything', `import 'idv-elements/define';`, '32.1 KiB'],
];

const tags = ['status-badge', 'progress-stepper', 'reason-explainer', 'verification-card'];

/** All elements with some providers, each of which the page has registered. */
const pageWith = (names) =>
  [
    define(...tags),
    `import { registerProvider } from 'idv-elements/core';`,
    ...names.map((name) => `import { ${name} } from 'idv-elements/providers/${name}';`),
    ...names.map((name) => `registerProvider(${name});`),
  ].join('\n');

const sizeOf = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

const providers = ['plaid', 'yousign', 'idmeta'];

/** What a provider adds to a page that has the others. */
async function oneMore(name) {
  const others = providers.filter((other) => other !== name);
  const before = sizeOf(await bundle(`without-${name}`, pageWith(others)));
  const path = await bundle(`with-${name}`, pageWith([...others, name]));
  return {
    name: `one more provider: ${name} adds ${sizeOf(path) - before} B`,
    path,
    limit: `${before + 1536} B`,
    gzip: true,
  };
}

const check = async (name, files, limit) => ({ name, path: await files, limit, gzip: true });

export default await Promise.all([
  ...pages.map(([name, source, limit]) =>
    check(name, bundle(name.replaceAll(' ', '-'), source), limit),
  ),
  ...providers.map(oneMore),
  check('file for a script tag', ['dist/cdn/idv-elements.js'], '35.4 KiB'),
]);
