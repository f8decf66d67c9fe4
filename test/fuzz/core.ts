import { explain, parse, parseList, redact, toText } from '../../src/core.js';
import { canary, caseOf, poisoned } from './cases.js';

const size = (input: unknown): number => (JSON.stringify(input) ?? '').length;

/** JSON whose keys have one order. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Reads the case of a seed in every way there is; says what is wrong, or nothing. */
export async function faultOf(seed: number, thorough: boolean): Promise<string | undefined> {
  const input = seed % 8 ? caseOf(seed) : poisoned(seed);
  const start = performance.now();
  const outputs: unknown[] = [];
  try {
    outputs.push(parse(input), parseList(input));
    const { verification } = parse(input);
    const again = parse(verification ?? undefined).verification;
    if (verification && inOrder(again) !== inOrder(verification))
      return 'what was read is not read as the same again';
    if (thorough)
      for (const audience of ['applicant', 'reviewer'] as const) {
        const lang = ['en', 'de', 'ar', 'ja'][seed % 4];
        outputs.push(redact(input, { audience }), await toText(input, { audience, lang }));
        outputs.push(await explain(input, { audience, lang }));
      }
  } catch (error) {
    return `threw ${String(error)}`;
  }
  const time = performance.now() - start;
  const text = JSON.stringify(outputs);
  if (text.includes(canary)) return 'repeats what could be a person’s';
  // As JSON writes them.
  if (/\u200b|\u202e|\\u0000|\\ud800/.test(text)) return 'holds a control character of the payload';
  if (/<|javascript:/i.test(text)) return 'holds markup';
  // Generous, for a machine that does other things too.
  if (time > 2000 + (size(input) / 1_000_000) * 1000) return `took ${Math.round(time)} ms`;
  return undefined;
}
