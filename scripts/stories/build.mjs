import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const run = (command) =>
  new Promise((done, fail) => {
    const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
    const child = spawn(command, { shell: true, env: { ...process.env, PATH } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`\`${command}\` failed:\n${output}`)),
    );
  });

/** Builds Storybook into `folder`. */
export async function buildStorybook(folder) {
  if (!existsSync('dist/custom-elements.json')) await run('cem analyze');
  await run(`storybook build --output-dir ${folder} --loglevel warn --disable-telemetry`);
}
