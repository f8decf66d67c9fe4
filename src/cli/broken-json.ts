/** Where a text stops being JSON. */
export interface JsonBreak {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** What could have stood there. */
  readonly expected: string;
}

const endOf = { '{': '}', '[': ']' } as const;
type Open = keyof typeof endOf;

const space = /[ \t\n\r]*/y;
const textUpToItsEnd = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Finds where a text stops being JSON; `undefined` when it is JSON. `JSON.parse` does not always say
 * where, and what it says quotes the text, which is about a person.
 */
export function findJsonBreak(text: string): JsonBreak | undefined {
  const open: Open[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found.length > 0;
  };
  let expected: 'a value' | 'a name in double quotes' | 'a colon' | 'a comma or the end' =
    'a value';
  let mayClose = false;
  for (;;) {
    take(space);
    const inside = open.at(-1);
    const char = text[at];
    if (expected === 'a comma or the end' && !inside) {
      return char === undefined ? undefined : breakAt(text, at, 'the end');
    }
    if (mayClose && inside && char === endOf[inside]) {
      at++;
      open.pop();
      expected = 'a comma or the end';
    } else if (expected === 'a colon' && char === ':') {
      at++;
      [expected, mayClose] = ['a value', false];
    } else if (expected === 'a comma or the end' && char === ',') {
      at++;
      [expected, mayClose] = [inside === '{' ? 'a name in double quotes' : 'a value', false];
    } else if (char === '"' && (expected === 'a value' || expected === 'a name in double quotes')) {
      take(textUpToItsEnd);
      if (text[at] !== '"') return breakAt(text, at, 'the rest of a text in double quotes');
      at++;
      [expected, mayClose] =
        expected === 'a value' ? ['a comma or the end', true] : ['a colon', false];
    } else if (expected === 'a value' && (char === '{' || char === '[')) {
      at++;
      open.push(char);
      [expected, mayClose] = [char === '{' ? 'a name in double quotes' : 'a value', true];
    } else if (expected === 'a value' && take(scalar)) {
      [expected, mayClose] = ['a comma or the end', true];
    } else {
      return breakAt(text, at, expected);
    }
  }
}

function breakAt(text: string, index: number, expected: string): JsonBreak {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected };
}
