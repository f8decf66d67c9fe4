import { createRequire } from 'node:module';

// The one that compiles the tests too.
const require = createRequire(createRequire(import.meta.url).resolve('@web/dev-server-esbuild'));

export const { build } = require('esbuild');
