import { spawn } from 'node:child_process';
import { root } from './package.mjs';

/** Starts the server of an example on a free port; returns its origin and how to stop. */
export async function startExample(path) {
  const server = spawn(process.execPath, [path], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise((done, fail) => {
    server.stdout.once('data', (line) => done(String(line).trim().replace(/\/$/, '')));
    server.once('exit', () => fail(new Error('The server has ended.')));
  });
  return { origin, stop: () => server.kill() };
}
