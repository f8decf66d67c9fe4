// Writes what a page needs to load the CDN file with subresource integrity: part of `npm run build`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'dist/cdn';

const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${folder}/${file}`))
    .digest('base64')}`;

const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
const integrity = Object.fromEntries(files.map((file) => [file, integrityOf(file)]));
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, undefined, 2)}\n`);
console.log(`${folder}/idv-elements.js integrity="${integrity['idv-elements.js']}"`);
