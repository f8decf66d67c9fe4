// A site's server: it keeps what the provider returned, and sends a page only what the person may
// know. Run `npm run build` once, then `node examples/server/server.mjs`.
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { redact, toText } from 'idv-elements/core';

const payloads = new URL('./payloads/', import.meta.url);
const kit = new URL('../../dist/cdn/', import.meta.url);
const languages = ['en', 'de', 'ar'];

/** Nothing runs here but the kit, and nothing leaves the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  "style-src 'none'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const languageOf = (request) =>
  (request.headers['accept-language'] ?? '')
    .split(',')
    .map((entry) => entry.trim().slice(0, 2))
    .find((tag) => languages.includes(tag)) ?? 'en';

const page = (lang, title, body) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/kit/idv-elements.js"></script>
  </head>
  <body>
    ${body}
  </body>
</html>`;

/** In a script, only \`<\` could end it. */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Here your server asks: may this person see this verification? */
const findCase = async (name) => {
  const known = await readdir(payloads);
  return known.includes(`${name}.json`)
    ? JSON.parse(await readFile(new URL(`${name}.json`, payloads), 'utf8'))
    : undefined;
};

async function answer(request) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const lang = languageOf(request);
  if (pathname === '/') {
    const names = (await readdir(payloads)).map((file) => file.replace('.json', ''));
    const links = names.map((name) => `<li><a href="/cases/${name}">${name}</a></li>`);
    return { type: 'text/html', body: page(lang, 'Cases', `<ul>${links.join('')}</ul>`) };
  }
  const [, name, isText] = /^[/]cases[/]([a-z-]+)([.]txt)?$/.exec(pathname) ?? [];
  const payload = name && (await findCase(name));
  if (!payload) return undefined;
  if (isText) return { type: 'text/plain', body: await toText(payload, { lang }) };
  const card = `<main><idv-verification-card>
      <script type="application/json">${inScript(redact(payload))}</script>
    </idv-verification-card></main>`;
  return { type: 'text/html', body: page(lang, 'Your identity check', card) };
}

const server = createServer((request, response) => {
  const [, file] = /^[/]kit[/]([\w-]+[.]js)$/.exec(request.url) ?? [];
  if (file && existsSync(new URL(file, kit))) {
    response.setHeader('Content-Type', 'text/javascript');
    createReadStream(fileURLToPath(new URL(file, kit))).pipe(response);
    return;
  }
  answer(request)
    .then((found) => {
      const { type, body } = found ?? { type: 'text/plain', body: 'There is no such page.' };
      response.writeHead(found ? 200 : 404, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(body);
    })
    .catch(() => response.writeHead(500).end());
});

server.listen(process.env.PORT ?? 8080, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
