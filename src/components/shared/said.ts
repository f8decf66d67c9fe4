import type { SpokenLine } from '../../view/spoken.js';

/** Remembers what an element has said, and so tells what is new: not what is there at first. */
export class Said {
  #keys: readonly string[] = [];
  #reader: string | undefined;

  /**
   * What has changed since the last time.
   * @param reader to another audience the same has another name, which is no change
   */
  change(reader: string, lines: readonly SpokenLine[]): readonly SpokenLine[] {
    const keys = this.#keys;
    const isSameReader = this.#reader === reader;
    this.#reader = reader;
    this.#keys = lines.map(([key]) => key);
    return isSameReader ? lines.filter(([key]) => !keys.includes(key)) : [];
  }
}
