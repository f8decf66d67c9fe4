// How often the hidden parts differed where the output was compared: a comparison of equals proves
// nothing.
import { executeServerCommand } from '@web/test-runner-commands';
import type { Family, Source } from './hidden.js';

export class Tally {
  readonly #counts = new Map<string, Map<string, number>>();
  #pairs = 0;
  #different = 0;

  constructor(sources: readonly Source[]) {
    for (const { name, hidden } of sources)
      this.#counts.set(name, new Map(hidden.map((part) => [part, 0])));
  }

  /** Counts each of a family with each other: all of them are one to an applicant. */
  add({ name }: Source, family: Family): void {
    const counts = this.#counts.get(name)!;
    for (const [one, other] of pairsOf(family)) {
      this.#pairs++;
      if (JSON.stringify(one.payload) !== JSON.stringify(other.payload)) this.#different++;
      for (const [part, count] of counts)
        if (one.parts[part] !== other.parts[part]) counts.set(part, count + 1);
    }
  }

  /** How many of a hundred pairs differ in their JSON. */
  get percent(): number {
    return (this.#different / this.#pairs) * 100;
  }

  /** How often the hidden part of a source that was varied least was varied; by default, of all. */
  rarest(source?: Source): number {
    const counts = source ? [this.#counts.get(source.name)!] : [...this.#counts.values()];
    return Math.min(...counts.flatMap((each) => [...each.values()]));
  }

  /** Prints the sums at the end of the run, and the counts behind them where each has to do. */
  async print(what: string, { withParts = false } = {}): Promise<void> {
    const parts = [...this.#counts.values()].reduce((sum, { size }) => sum + size, 0);
    const sums = [
      `${what}: ${this.#pairs} pairs, ${this.percent.toFixed(1)} % differ in their JSON`,
      ...(withParts ? [`${parts} hidden parts, each varied ${this.rarest()} times or more`] : []),
    ];
    const lines = [...this.#counts].map(
      ([name, counts]) =>
        `  ${name}: ${[...counts].map(([part, count]) => `${part} ${count}`).join(', ')}`,
    );
    const text = [sums.join('; '), ...(withParts ? lines : [])].join('\n');
    await executeServerCommand('idv-note', { text });
  }
}

const pairsOf = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
