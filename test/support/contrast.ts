// Every pair of colours that an element draws, judged by WCAG 2.2, 1.4.3 and 1.4.11.
import { backgroundOf, colourOf, contrast, over } from './colours.js';
import { ownText, textElements } from './texts.js';

export interface Finding {
  readonly what: string;
  readonly ratio: number;
  readonly least: 3 | 4.5;
}

/**
 * They tell nothing that is not there in words and in space: the edge of a card, and the line beside
 * what an applicant sees. Any other border is judged.
 */
const decorative = '.card, .applicant > .text';

const controls = 'a, button, summary';

/** Everything that is drawn of an element: texts, icons, lines, edges of controls, rings of focus. */
export function drawnColours(element: Element): Finding[] {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
    (each) => each.checkVisibility() && each.localName !== 'style',
  );
  return [
    ...textElements(element).map(text),
    ...all.flatMap((each) => [...generated(each), ...edges(each)]),
    ...all
      .filter((each) => each.matches(controls))
      .flatMap((each) => [...filled(each), ring(each)]),
  ];
}

/** What of it has too little contrast. */
export const contrastFindings = (element: Element): string[] =>
  drawnColours(element)
    .filter(({ ratio, least }) => !(ratio >= least))
    .map(({ what, ratio, least }) => `${what}: ${ratio.toFixed(2)}, not ${least}`);

const name = (element: Element) =>
  `${element.localName}${[...element.classList].map((each) => `.${each}`).join('')}`;

function pair(what: string, css: string, behind: Element, least: 3 | 4.5): Finding {
  const background = backgroundOf(behind);
  return { what, least, ratio: contrast(over(colourOf(css), background), background) };
}

const text = (element: HTMLElement): Finding =>
  pair(
    `text “${ownText(element)}” in ${name(element)}`,
    getComputedStyle(element).color,
    element,
    4.5,
  );

/** Icons are the background of a pseudo-element, lines its border, bullets its text. */
function generated(element: HTMLElement): Finding[] {
  return ['::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (['none', 'normal'].includes(style.content)) return [];
    const what = `${name(element)}${pseudo}`;
    const isText = !/^""/.test(style.content);
    const isFilled = colourOf(style.backgroundColor)[3] > 0;
    return [
      ...(isText ? [pair(what, style.color, element, 3)] : []),
      ...(isFilled ? [pair(`icon ${what}`, style.backgroundColor, element, 3)] : []),
      ...borderColours(style).map((colour) => pair(`line ${what}`, colour, element, 3)),
    ];
  });
}

const edges = (element: HTMLElement): Finding[] =>
  element.matches(decorative)
    ? []
    : borderColours(getComputedStyle(element)).map((colour) =>
        pair(`border of ${name(element)}`, colour, drawnAround(element), 3),
      );

/** A control that is filled stands out from what is around it, unless its edge does. */
function filled(element: HTMLElement): Finding[] {
  const style = getComputedStyle(element);
  const colour = style.backgroundColor;
  return colourOf(colour)[3] > 0 && !borderColours(style).length
    ? [pair(`${name(element)} itself`, colour, drawnAround(element), 3)]
    : [];
}

/** The ring of focus lies outside the control. */
function ring(element: HTMLElement): Finding {
  element.focus({ focusVisible: true } as FocusOptions);
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
  const what = `focus ring of ${name(element)}`;
  const isThere = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const ratio = isThere ? pair(what, outlineColor, drawnAround(element), 3).ratio : 0;
  element.blur();
  return { what, ratio, least: 3 };
}

const drawnAround = (element: HTMLElement): Element =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

function borderColours(style: CSSStyleDeclaration): string[] {
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const drawn = sides.filter(
    (side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none',
  );
  const colours = drawn.map((side) => style[`border${side}Color`]);
  return [...new Set(colours)].filter((colour) => colourOf(colour)[3] > 0);
}
