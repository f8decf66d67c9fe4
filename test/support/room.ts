// Whether an element has room for what it shows: nothing beyond its edge, cut off, or on top of
// something else.
import { ownText, textElements } from './texts.js';

const tolerance = 1;

/** What stands where it should not. */
export const crowded = (element: Element): string[] => [
  ...beyond(element),
  ...cutOff(element),
  ...overlapping(element),
];

/** Boxes of text that reach over the edges of the element or of the page. */
function beyond(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const page = document.documentElement;
  return [
    ...textElements(element).flatMap((text) =>
      lines(text).some((line) => line.left < left - tolerance || line.right > right + tolerance)
        ? [`“${ownText(text)}” reaches over the edge`]
        : [],
    ),
    ...(page.scrollWidth > page.clientWidth + tolerance
      ? [`the page scrolls sideways, ${page.scrollWidth} px in ${page.clientWidth} px`]
      : []),
  ];
}

/** Boxes that are smaller than what is in them. */
const cutOff = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((box) => box.clientWidth > 0 && !['style', 'slot'].includes(box.localName))
    .filter((box) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
      const cutsHeight = overflowY !== 'visible' && box.scrollHeight > box.clientHeight + tolerance;
      const isCut = overflowX !== 'visible' || textOverflow === 'ellipsis';
      return cutsHeight || isCut || box.scrollWidth > box.clientWidth + tolerance;
    })
    .map((box) => `${box.localName}.${box.className} is smaller than what is in it`);

/** Texts of which one is drawn over the other. */
function overlapping(element: Element): string[] {
  const texts = textElements(element).map((text) => ({ text, boxes: boxes(text) }));
  return texts.flatMap(({ text, boxes }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => !text.contains(other.text))
      .filter((other) => boxes.some((a) => other.boxes.some((b) => overlap(a, b))))
      .map((other) => `“${ownText(text)}” and “${ownText(other.text)}” overlap`),
  );
}

/** What runs on in a line has a box for each line. */
const boxes = (text: Element): DOMRect[] =>
  getComputedStyle(text).display === 'inline'
    ? [...text.getClientRects()]
    : [text.getBoundingClientRect()];

/** The box of a line is as high as the font says, which is more than the line can be. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return width > tolerance && height > Math.min(a.height, b.height) / 4;
}

/** The boxes of the lines of an element's own text, which can be wider than the element. */
function lines(element: Element): DOMRect[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
}
