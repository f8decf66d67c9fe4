// Makes the JSON Schema of our own JSON from its types and their comments: part of `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'dist/verification.schema.json';

const { $schema, description, ...generated } = createGenerator({
  path: 'src/model/verification.ts',
  tsconfig: 'tsconfig.build.json',
  type: 'VerificationJson',
  topRef: false,
  sortProps: false,
  // The build has just checked them.
  skipTypeCheck: true,
}).createSchema('VerificationJson');

const schema = {
  $schema,
  $id: `https://unpkg.com/${name}@${version}/${file}`,
  title: 'Verification',
  description,
  ...generated,
};
writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`);
