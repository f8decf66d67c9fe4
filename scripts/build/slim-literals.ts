import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/**
 * Takes the comments and the indentation out of the style sheets and templates in the code: readers
 * need them, browsers don't. One space stays where there was any, because it can be seen.
 */
export const slimLiterals = (): Plugin => ({
  name: 'slim-literals',
  // After TypeScript.
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/components/')) return null;
    const slimmed = new MagicString(code);
    for (const { tag, quasi } of literalsIn(this.parse(code))) {
      const slim = slimmers[tag.name];
      for (const { start, value } of slim ? quasi.quasis : []) {
        const from = code.indexOf(value.raw, start);
        const text = slim!(value.raw);
        if (text !== value.raw) slimmed.update(from, from + value.raw.length, text);
      }
    }
    return { code: slimmed.toString(), map: slimmed.generateMap({ hires: true }) };
  },
});

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');

const slimmers: Readonly<Record<string, (text: string) => string>> = {
  html: oneSpace,
  css: (text) =>
    oneSpace(text.replace(/\/\*.*?\*\//gs, ''))
      .replace(/ ?([{};]) ?/g, '$1')
      .replaceAll(': ', ':'),
};

interface Literal {
  readonly tag: { readonly name: string };
  readonly quasi: {
    readonly quasis: readonly {
      readonly start: number;
      readonly value: { readonly raw: string };
    }[];
  };
}

function* literalsIn(node: unknown): Generator<Literal> {
  if (typeof node !== 'object' || node === null) return;
  if ((node as { type?: unknown }).type === 'TaggedTemplateExpression') yield node as Literal;
  for (const child of Object.values(node)) yield* literalsIn(child);
}
