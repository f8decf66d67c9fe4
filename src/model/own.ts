/**
 * A page may have put anything on `Object.prototype`, by accident or because it was attacked. What
 * could be absent is therefore read of objects that inherit nothing.
 */

/** The same object without a prototype. */
export const bare = <T extends object>(object: T): T => ({ __proto__: null, ...object });

/** The entry of a table; `undefined` for any key that is not the table's own. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
