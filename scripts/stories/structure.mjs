// What the rules of axe read that don't compare colors, and how it judges that when it is asked to.
// Puppeteer sends these functions to Storybook's preview one by one, so none may use anything that is
// outside it.

/** Structures that axe has judged. */
export const judged = new Set();

/**
 * Everything that is shown but for its words: a name or a text is there or is not, a target is as
 * large as it has to be, and a box scrolls or does not. Most stories have one structure in all
 * languages.
 */
export function structureOf() {
  const words = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'lang', 'dir'];
  const enough = 24;
  const attribute = ({ name, value }) =>
    words.includes(name) ? `${name}=${value.trim() ? 'some' : ''}` : `${name}=${value}`;
  const sizeOf = (element) => {
    if (!element.matches('a, button, summary, input, select, textarea, [tabindex], [role]'))
      return '';
    const { width, height } = element.getBoundingClientRect();
    return [width, height].map((length) => Math.min(enough, Math.round(length))).join('x');
  };
  const scrolls = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
    `${scrollWidth > clientWidth}${scrollHeight > clientHeight}`;
  const outline = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? 'text' : '';
    if (!(node instanceof Element) || node.matches('script, style')) return '';
    const attributes = [...node.attributes].map(attribute).join(' ');
    const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(outline);
    return `<${node.localName} ${attributes} ${sizeOf(node)} ${scrolls(node)}>${children.join('')}</>`;
  };
  return outline(document.querySelector('#storybook-root'));
}

/** Has Storybook let axe judge what is shown, as it does by itself after a story; what is wrong. */
export function judgeStructure({ id, patience }) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const { a11y } = channel.last('storyPrepared')[0].parameters;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('axe did not finish')), patience);
    channel.once('storybook/a11y/error', reject);
    channel.once('storybook/a11y/result', ({ violations }) => resolve(violations));
    channel.emit('storybook/a11y/manual', id, a11y);
  });
}
