// Whether files are XLIFF 1.2, by the schema of the standard.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schemaFile = async (fileName) => ({
  fileName,
  contents: await readFile(join(import.meta.dirname, 'schema', fileName), 'utf8'),
});

/** What the schema has against files, a sentence each. */
export async function invalidIn(files) {
  const schema = await schemaFile('xliff-core-1.2-strict.xsd');
  // It would ask the web for the attributes of XML.
  const contents = schema.contents.replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd');
  const { errors } = await validateXML({
    xml: files,
    schema: [{ ...schema, contents }],
    preload: [await schemaFile('xml.xsd')],
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors
    .filter(({ loc }) => loc)
    .map(({ message, loc }) => `${loc.fileName}:${loc.lineNumber} is not XLIFF 1.2: ${message}`);
}
