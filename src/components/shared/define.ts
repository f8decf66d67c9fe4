/** Registers the class under a tag; a tag that is taken already is left as it is. */
export function define(
  elementClass: CustomElementConstructor,
  tag: string,
  registry: CustomElementRegistry,
): void {
  const taken = registry.get(tag);
  if (!taken) registry.define(tag, elementClass);
  else if (taken !== elementClass)
    console.warn(`<${tag}> is registered already; idv-elements leaves it as it is.`);
}
