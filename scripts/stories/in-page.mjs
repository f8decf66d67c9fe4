// What runs in Storybook's preview itself: puppeteer sends these functions there one by one, so none
// may use anything that is outside it.

/** Keeps from Storybook, on each new page before it comes, what takes time and serves nobody here. */
export function spareEffort() {
  // It writes down the address of each story, for which the browser draws its own window anew.
  history.replaceState = () => {};
  // It looks at every element, each time something changes, for marks that its panels put around them.
  globalThis.__STORYBOOK_HIGHLIGHT_INITIALIZED = true;
}

/** Shows an entry and resolves with what Storybook says of it. */
export function show({ id, viewMode, patience }) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const problems = [];
  return new Promise((resolve) => {
    const listeners = {
      storyThrewException: (error) => problems.push(`render: ${error.message}`),
      playFunctionThrewException: (error) => problems.push(`play: ${error.message}`),
      unhandledErrorsWhilePlaying: (errors) =>
        errors.forEach((error) => problems.push(`while playing: ${error.message}`)),
      storyErrored: ({ title, description }) => finish(`render: ${title} ${description}`),
      storyMissing: () => finish('not in the index'),
      docsRendered: (docsId) => docsId === id && finish(),
      storyFinished({ storyId, status }) {
        if (storyId !== id) return;
        finish(status === 'error' && !problems.length && 'Storybook reports an error');
      },
    };
    const timer = setTimeout(() => finish(`did not finish in ${patience / 1000} s`), patience);
    function finish(problem) {
      clearTimeout(timer);
      if (problem) problems.push(problem);
      for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
      resolve({ problems, ...inspect(viewMode) });
    }
    for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
    channel.emit('setCurrentStory', { storyId: id, viewMode });
  });

  function inspect() {
    const root = document.querySelector(
      viewMode === 'docs' ? '#storybook-docs' : '#storybook-root',
    );
    const undefinedElements = new Set();
    let empty = true;
    const walk = (node) => {
      for (const element of node.querySelectorAll('*')) {
        if (element.localName.includes('-') && element.matches(':not(:defined)'))
          undefinedElements.add(element.localName);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
      if (node.textContent.trim()) empty = false;
    };
    walk(root);
    return { undefinedElements: [...undefinedElements], empty };
  }
}

/**
 * Lets axe judge the colors of the story that is shown, where it has kinds of text that are not known:
 * a kind are texts of the same colors and size, with the same painted behind and around them, of which
 * the first few stand for all. Returns the kinds that are shown, those that pass, and what is wrong.
 */
export async function judgeColors({ rules, known }) {
  const root = document.querySelector('#storybook-root');
  const paint = new Map();
  const paintOf = (element) => {
    if (!(element instanceof Element)) return '';
    if (!paint.has(element)) {
      const style = getComputedStyle(element);
      const { color, backgroundColor, backgroundImage, opacity, textDecorationLine } = style;
      const own = `${color} on ${backgroundColor} ${backgroundImage}, ${opacity}, ${textDecorationLine}`;
      const parent = element.assignedSlot ?? element.parentNode;
      const around = paintOf(parent instanceof ShadowRoot ? parent.host : parent);
      paint.set(element, around.startsWith(own) ? around : `${own}; in ${around}`);
    }
    return paint.get(element);
  };
  const kindOf = (element) => {
    const { fontSize, fontWeight } = getComputedStyle(element);
    return `${fontSize} ${fontWeight} ${paintOf(element)}`;
  };
  const isText = (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]{2}/u.test(node.data);
  const texts = (node) =>
    [...node.querySelectorAll('*')].flatMap((element) => [
      ...([...element.childNodes].some(isText) && element.checkVisibility({ opacityProperty: true })
        ? [element]
        : []),
      ...(element.shadowRoot ? texts(element.shadowRoot) : []),
    ]);

  const few = 5;
  const byKind = new Map();
  for (const element of texts(root)) {
    const kind = kindOf(element);
    if (!byKind.has(kind)) byKind.set(kind, []);
    byKind.get(kind).push(element);
  }
  const kinds = [...byKind.keys()];
  const include = kinds
    .filter((kind) => !known.includes(kind))
    .flatMap((kind) => byKind.get(kind).slice(0, few));
  if (!include.length) return { kinds, passed: [], violations: [] };

  // For the color of a text axe asks for its fill first, and of that Chromium says what the page
  // wanted, also where it draws forced colors. Nothing here has a fill of its own.
  const { prototype } = CSSStyleDeclaration;
  const { getPropertyValue } = prototype;
  prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
  try {
    const resultTypes = ['violations', 'passes'];
    const options = { runOnly: rules, resultTypes, elementRef: true };
    const { violations, passes } = await globalThis.axe.run({ include }, options);
    const passed = passes
      .filter(({ id }) => id === 'color-contrast')
      .flatMap(({ nodes }) => nodes.map(({ element }) => kindOf(element)));
    // An element cannot leave the page.
    for (const { nodes } of violations) for (const node of nodes) delete node.element;
    return { kinds, passed, violations };
  } finally {
    prototype.getPropertyValue = getPropertyValue;
  }
}
