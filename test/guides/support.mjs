// The guides as files: each block of code in docs/guides has a name after its language, and is a file
// of that name in a folder of its guide, where it finds the kit and what the kit is tested with.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { openSite } from '../package/support/page.mjs';
import { root } from '../package/support/package.mjs';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/** Which test runs the blocks of which guide. */
export const guides = {
  'pages.test.mjs': ['content-security-policy', 'html', 'theming', 'webhook'],
  'server.test.mjs': ['README', 'redaction', 'server-rendering'],
  'components.test.mjs': ['angular', 'react', 'svelte', 'vue'],
};
export const allGuides = readdirSync(join(root, 'docs/guides')).map((file) =>
  basename(file, '.md'),
);

const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const workshop = mkdtempSync(join(cache, 'guides-'));
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));

/** The blocks of a guide by name. What nobody has taken at the end is not tested. */
export function openGuide(name) {
  const text = readFileSync(join(root, `docs/guides/${name}.md`), 'utf8');
  const folder = join(workshop, name);
  mkdirSync(folder);
  const blocks = new Map();
  for (const [, info, code] of text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)) {
    const [language, block = `nameless ${language}`] = info.split(' ');
    if (blocks.has(block)) throw new Error(`${name}.md has two blocks named ${block}.`);
    blocks.set(block, code);
    writeFileSync(join(folder, block), code);
  }
  const left = new Set(blocks.keys());
  const take = (block) => {
    left.delete(block);
    if (!blocks.has(block)) throw new Error(`${name}.md has no block ${block}.`);
    return blocks.get(block);
  };
  return {
    folder,
    left,
    take,
    /** Its path, for a tool that reads files. */
    path: (block) => take(block) && join(folder, block),
    run: (block) => take(block) && import(join(folder, block)),
  };
}

/** A site of which each test says what is on it, and a page in Chromium. */
export async function openPlace() {
  let routes = {};
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = routes[pathname] ?? kitFile(pathname) ?? routes['*'];
    if (typeof found === 'function') return void found(request, response);
    if (found === undefined) return void response.writeHead(404).end();
    const { headers, body } = typeof found === 'string' ? { body: found } : found;
    const type = types[extname(pathname) || '.html'];
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  routes = { '/': '<title>Empty</title>' };
  const opened = await openSite(origin, '/');
  return {
    ...opened,
    origin,
    /** Opens the page `/` of a site; a route is a file, with headers or without, or a handler. */
    async show(site) {
      routes = site;
      await opened.page.goto('about:blank');
      opened.complaints.length = 0;
      await opened.page.goto(origin);
    },
    async close() {
      await opened.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function kitFile(path) {
  const [, file] = /^[/]idv-elements[/]([\w.-]+[.]js)$/.exec(path) ?? [];
  return file && readFileSync(join(root, 'dist/cdn', file), 'utf8');
}
