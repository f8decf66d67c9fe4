// Makes of the manifest of elements what VS Code reads, and a style sheet of all custom properties:
// part of `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const write = (name, text) => writeFileSync(`dist/${name}`, `${text.trimEnd()}\n`);

/** One of each name: elements have parts and properties in common. The card, the last, says of what. */
const once = (list) => [...new Map(list.map((each) => [each.name, each])).values()];

const options = { hideLogs: true };
write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, options));

const css = JSON.parse(getVsCodeCssCustomData(manifest, options));
for (const [key, value] of Object.entries(css)) if (Array.isArray(value)) css[key] = once(value);
write('vscode.css-custom-data.json', JSON.stringify(css, undefined, 2));

const properties = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ cssProperties }) => cssProperties),
);
const lines = once(properties)
  .sort((one, other) => one.name.localeCompare(other.name))
  .map(({ name, description, default: value }) => `  /* ${description} */\n  ${name}: ${value};`);
write(
  'tokens.css',
  `/* What a site can set, with the values that apply otherwise. */\n:root {\n${lines.join('\n\n')}\n}`,
);
