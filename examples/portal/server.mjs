// The server of a bank's customer portal. Run `npm run build` once, then
// `node examples/portal/server.mjs`.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import * as demo from './demo/reports.mjs';
import { listChecks, mailAbout } from './server/checks.mjs';
import { findFile } from './server/files.mjs';
import { headers } from './server/headers.mjs';

const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });

// A real portal has a login. Here every request comes from its only customer.
const routes = [
  ['GET', /^[/]api[/]checks$/, () => json(listChecks())],
  [
    'GET',
    /^[/]api[/]checks[/]([a-z]+)[/]mail$/,
    async ({ searchParams }, id) => {
      const mail = await mailAbout(id, searchParams.get('lang'));
      return mail && json(mail);
    },
  ],
  ['GET', /^[/]demo$/, () => json(demo.progress())],
  ['POST', /^[/]demo$/, () => json(demo.advance())],
  ['GET', /^[/]([\w.-]*)$/, (_, name) => findFile('page', name || 'index.html')],
  ['GET', /^[/]kit[/]([\w.-]+[.]js)$/, (_, name) => findFile('kit', name)],
];

async function answer(request) {
  // Of what changes something, a page of another site must not be able to send it.
  if (request.method === 'POST' && request.headers['sec-fetch-site'] !== 'same-origin')
    return { status: 403, type: 'text/plain', body: 'Only this site may do that.' };
  const url = new URL(request.url, 'http://localhost');
  for (const [method, path, handle] of routes) {
    const match = method === request.method && path.exec(url.pathname);
    const found = match && (await handle(url, ...match.slice(1)));
    if (found) return { status: 200, ...found };
  }
  return { status: 404, type: 'text/plain', body: 'There is no such page.' };
}

/**
 * What a browser has already is not sent again. The tag is made of what is sent: one made of the whole
 * answer would tell when something has changed that the customer may not know.
 */
function send(request, response, { status, type, body, cache = 'no-store' }) {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const isKnown = status === 200 && request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : status, {
    ...headers,
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': cache,
    ETag: etag,
  });
  response.end(isKnown ? undefined : body);
}

const server = createServer((request, response) => {
  answer(request)
    .then((found) => send(request, response, found))
    .catch(() => response.writeHead(500, headers).end());
});

server.listen(process.env.PORT ?? 8080, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
