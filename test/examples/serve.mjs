import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serve } from '../../scripts/stories/serve.mjs';
import { freePort } from '../../scripts/wtr/free-port.mjs';

/** The strictest policy that an app of files works under. */
const policy = (policies) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${['lit-html', ...policies].join(' ')}`,
  ].join('; ');

/** Serves what an app has built; returns its origin and how to stop. */
export async function serveApp(folder, { server, published, policies }) {
  if (server) return startServer(folder, server);
  const headers = {
    'content-security-policy': policy(policies),
    'x-content-type-options': 'nosniff',
  };
  return serve(join(folder, published), headers);
}

/** Starts the server of an app; its policy is its own. */
async function startServer(folder, [program, ...args]) {
  const port = await freePort();
  const command = [join(folder, 'node_modules', program), ...args];
  const server = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(origin).catch(() => undefined))) {
    const pause = new Promise((done) => setTimeout(done, 100));
    if (await Promise.race([pause, ended])) throw new Error('The server has ended.');
  }
  return { origin, stop: () => server.kill() };
}
