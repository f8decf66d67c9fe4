// The texts that an element draws: where they stand, in what order, in which language.

/** The elements below an element or inside its shadow root that hold text themselves and show it. */
export function textElements(element: Element): HTMLElement[] {
  const root = element.shadowRoot ?? element;
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (each) => ownText(each) && each.checkVisibility() && each.localName !== 'style',
  );
}

/** The text of an element without that of the elements inside it. */
export const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What assistive technology takes for the language of an element's text. */
export const markedLanguage = (element: Element): string =>
  element.closest<HTMLElement>('[lang]')?.lang ?? '';

/** The pairs of texts of which the second is drawn before the first, against their order. */
export function outOfOrder(element: Element): string[] {
  const texts = textElements(element);
  return texts.slice(1).flatMap((second, index) => {
    const first = texts[index]!;
    return follows(first, second) ? [] : [`${ownText(second)} is before ${ownText(first)}`];
  });
}

function follows(first: HTMLElement, second: HTMLElement): boolean {
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  const isRightToLeft = getComputedStyle(commonParent(first, second)).direction === 'rtl';
  const isBeside = isRightToLeft ? b.right <= a.left + 1 : b.left >= a.right - 1;
  return b.top >= a.bottom - 1 || isBeside;
}

function commonParent(first: HTMLElement, second: HTMLElement): HTMLElement {
  let parent = first;
  while (!parent.contains(second)) parent = parent.parentElement!;
  return parent;
}
