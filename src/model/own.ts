/**
 * A page may have put anything on `Object.prototype`, by accident or because it was attacked. What
 * could be absent is therefore read of objects that inherit nothing.
 */

const Bare = function () {} as unknown as new () => object;
Bare.prototype = Object.create(null) as object;

/**
 * The same object without anything that it inherits. One without any prototype takes three times the
 * memory, because engines keep it as a dictionary.
 */
export const bare = <T extends object>(object: T): T => Object.assign(new Bare(), object);

/** The entry of a table; `undefined` for any key that is not the table's own. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
