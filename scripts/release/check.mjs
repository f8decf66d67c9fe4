// What `npm run release:check` runs: everything but the publishing, from nothing.
import { execSync } from 'node:child_process';
import { rmSync } from 'node:fs';

for (const made of ['dist', 'storybook-static', '.cache'])
  rmSync(made, { recursive: true, force: true });

// The stages build the package anew, pack it, and ask publint and attw what they think of it.
const commands = ['npm ci', 'npm test', 'npm run examples -- --all', 'npm pack --dry-run'];
for (const command of commands) execSync(command, { stdio: 'inherit' });
