let warned = false;

/**
 * Registers a class under a tag. A tag that is taken is left as it is, with one warning for the
 * page: another copy of the kit may stand on it. A class can have one tag only, so a further tag
 * gets a class of its own.
 */
export function register(
  elementClass: CustomElementConstructor,
  tag: string,
  registry: CustomElementRegistry,
): void {
  const taken = registry.get(tag);
  if (!taken) {
    const isUsed = registry.getName(elementClass) !== null;
    registry.define(tag, isUsed ? class extends elementClass {} : elementClass);
  } else if (!isOurs(taken, elementClass) && !warned) {
    warned = true;
    console.warn(`idv-elements: <${tag}> is registered already and stays as it is.`);
  }
}

const isOurs = (taken: CustomElementConstructor, elementClass: CustomElementConstructor): boolean =>
  taken === elementClass || taken.prototype instanceof elementClass;
