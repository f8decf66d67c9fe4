import { get } from '../providers/json.js';

/**
 * An option that the caller has set. One that a page has put on `Object.prototype` is none, and one
 * that throws when it is read is none either.
 */
export function optionOf<Options extends object, Key extends keyof Options & string>(
  options: Options | null | undefined,
  key: Key,
): Options[Key] | undefined {
  return orNothing(() => get(options, key) as Options[Key] | undefined);
}

/** An odd option is no reason to say nothing. */
export function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
