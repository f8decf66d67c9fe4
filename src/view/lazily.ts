/** A module that comes in a chunk of its own, when something needs it. */
export interface Lazily<T> {
  /** What came; `undefined` before. */
  readonly loaded: T | undefined;
  /** Loads it once, or again after a failure. Never rejects. */
  load(): Promise<T | undefined>;
  /** For a page that has it at once. */
  provide(module: T): void;
}

export function lazily<T>(load: () => Promise<T>): Lazily<T> {
  let loaded: T | undefined;
  let loading: Promise<T | undefined> | undefined;
  return {
    get loaded() {
      return loaded;
    },
    load: () =>
      (loading ??= (loaded ? Promise.resolve(loaded) : load())
        .then((module): T => (loaded = module))
        .catch(() => undefined)
        .finally(() => (loading = undefined))),
    provide: (module) => (loaded = module),
  };
}
