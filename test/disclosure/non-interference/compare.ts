// The promise: payloads that differ in hidden parts alone are one payload to an applicant.
import fc from 'fast-check';
import { familiesOf, type Family, type Source } from './hidden.js';
import type { Kit } from './kit.js';
import { Screen, type Way } from './screen.js';
import type { Tally } from './tally.js';
import { Watch } from './watch.js';

/** What stands before the first payload, so that a change of status is an event. */
const before = 'verified';

/** What a payload makes the kit write, and what the kit sends with it. */
export async function outputOf(screen: Screen, payload: unknown, way?: Way): Promise<string> {
  await screen.show(before, way);
  screen.takeEvents();
  return nextOutputOf(screen, payload, way);
}

/** The same when it follows what is shown. */
export async function nextOutputOf(screen: Screen, payload: unknown, way?: Way): Promise<string> {
  await screen.show(payload, way);
  screen.press();
  return [screen.written(payload), ...screen.takeEvents()].join('\n');
}

/** What happens when a payload follows the one that is shown. */
async function noiseOf(screen: Screen, payload: unknown, way?: Way): Promise<readonly string[]> {
  const watch = new Watch(screen);
  await screen.show(payload, way);
  return [...watch.end(), ...screen.takeEvents()];
}

/**
 * Throws if an applicant could tell one of a family from another: by what happens when it follows,
 * by what is written then, or by all that it does on its own.
 */
export async function expectNoDifference(
  screen: Screen,
  [first, ...others]: Family,
  way?: Way,
): Promise<void> {
  const output = await outputOf(screen, first.payload, way);
  const written = screen.written(first.payload);
  for (const { payload } of others) {
    const noise = await noiseOf(screen, payload, way);
    if (noise.length) throw new Error(`It causes: ${noise.join(', ')}`);
    expectEqual(screen.written(payload), written);
  }
  expectEqual(await outputOf(screen, others.at(-1)?.payload, way), output);
}

export function expectEqual(actual: string, expected: string): void {
  if (actual !== expected) throw new Error(`It shows: ${difference(expected, actual)}`);
}

/** The first place where two texts differ, with what stands around it. */
function difference(one: string, other: string): string {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index++;
  const around = (text: string) => text.slice(Math.max(0, index - 60), index + 60);
  return `\n…${around(one)}…\nis not\n…${around(other)}…`;
}

/** What elements of their own show of one payload after the other. */
export async function outputOfCourse(
  kit: Kit,
  steps: readonly string[],
  payloads: readonly unknown[],
): Promise<string> {
  const screen = new Screen(kit, steps);
  const outputs = [];
  for (const payload of payloads) outputs.push(await nextOutputOf(screen, payload));
  screen.remove();
  return outputs.join('\n');
}

/** Runs a property; a failure says what leaked, and how to have it again. */
export async function prove<T>(
  values: fc.Arbitrary<T>,
  numRuns: number,
  promise: (value: T) => Promise<void>,
): Promise<void> {
  const result = await fc.check(fc.asyncProperty(values, promise), { numRuns });
  if (!result.failed) return;
  const { seed, counterexamplePath: path, counterexample, errorInstance } = result;
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const again = `Again with ${JSON.stringify({ seed, path })}`;
  throw new Error([error, again, JSON.stringify(counterexample, undefined, 1)].join('\n'));
}

/** So often at least is each hidden part varied; less often in engines that are slower to drive. */
export const enough = /Chrome\//.test(navigator.userAgent) ? 50 : 10;

/** Proves the promise for all kinds of payload, until each hidden part was varied often enough. */
export async function proveFor(source: Source, screen: Screen, tally: Tally): Promise<void> {
  const promise = (family: Family) => {
    tally.add(source, family);
    return expectNoDifference(screen, family);
  };
  for (let round = 0; round === 0 || (tally.rarest(source) < enough && round < 30); round++)
    for (const payloads of Object.values(source.payloads))
      await prove(familiesOf(source, payloads, 4), 12, promise);
}
