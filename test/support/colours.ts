// Colours as the browser paints them, and the contrast between two of them (WCAG 2.2).

/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** Any colour that `getComputedStyle` gives, in whatever notation: the browser itself paints it. */
export function colourOf(css: string): Colour {
  let colour = known.get(css);
  if (!colour) {
    context.clearRect(0, 0, 1, 1);
    // An assignment that is no colour would leave the last one.
    context.fillStyle = '#000';
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
  }
  return colour;
}

/** What is seen of a colour on an opaque one. */
export const over = ([r, g, b, alpha]: Colour, [R, G, B]: Colour): Colour => [
  r * alpha + R * (1 - alpha),
  g * alpha + G * (1 - alpha),
  b * alpha + B * (1 - alpha),
  1,
];

const linear = (value: number) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** An element's parent as it is drawn: through slots and shadow roots. */
const drawnIn = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

/** The colour behind what an element holds, through all that is not opaque. */
export function backgroundOf(element: Element): Colour {
  const layers: Colour[] = [];
  let page: Colour = [255, 255, 255, 1];
  for (let place: Element | null = element; place; place = drawnIn(place)) {
    const style = getComputedStyle(place);
    if (style.backgroundImage !== 'none')
      throw new Error(`${place.localName} has a picture behind`);
    if (style.opacity !== '1') throw new Error(`${place.localName} is not opaque`);
    const colour = colourOf(style.backgroundColor);
    layers.unshift(colour);
    if (colour[3] === 1) break;
    // Nothing has painted it: the browser's own page shows through.
    if (place === document.documentElement) page = canvasColour(place);
  }
  return layers.reduce((below, layer) => over(layer, below), page);
}

function canvasColour(root: Element): Colour {
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  root.append(probe);
  const colour = colourOf(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}
