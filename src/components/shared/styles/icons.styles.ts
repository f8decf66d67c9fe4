import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Icon } from '../../../view/looks.js';

/**
 * The icons, as clip paths of a pseudo-element: no node, no request, no inline style, and any
 * colour. Each is one outline with holes, on a square of 100, and has a silhouette of its own.
 */

type Point = readonly [x: number, y: number];
type Shape = readonly Point[];

/** An arc around the middle, in quarter turns from the top, clockwise. */
function arc(radius: number, from = 0, to = 4): Shape {
  const corners = (to - from) * 6;
  return [...Array(corners + 1).keys()].map((corner) => {
    const angle = ((from + ((to - from) * corner) / corners) * Math.PI) / 2;
    return [50 + radius * Math.sin(angle), 50 - radius * Math.cos(angle)];
  });
}

const box = (left: number, top: number, width: number, height: number): Shape => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];

const points = (text: string): Shape =>
  text.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  });

const disc = arc(50);
const dot = box(44, 70, 12, 12);

const icons: Readonly<Record<Icon, readonly Shape[]>> = {
  ring: [disc, arc(37)],
  dots: [disc, box(20, 44, 13, 13), box(43.5, 44, 13, 13), box(67, 44, 13, 13)],
  clock: [disc, points('44,18 56,18 56,46 74,60 67,70 44,53')],
  check: [disc, points('21,52 30,43 43,55 69,28 79,37 43,73')],
  cross: [
    points('16,4 84,4 96,16 96,84 84,96 16,96 4,84 4,16'),
    points('33,24 50,41 67,24 76,33 59,50 76,67 67,76 50,59 33,76 24,67 41,50 24,33'),
  ],
  alert: [points('50,2 100,95 0,95'), points('44,34 56,34 54,66 46,66'), box(44, 73, 12, 12)],
  half: [disc, arc(37, 2, 4)],
  bolt: [points('60,0 12,57 44,57 36,100 88,41 55,41')],
  hourglass: [
    points(
      '10,0 90,0 90,13 82,13 82,27 59,50 82,73 82,87 90,87 90,100 ' +
        '10,100 10,87 18,87 18,73 41,50 18,27 18,13 10,13',
    ),
  ],
  minus: [disc, arc(37), box(25, 43, 50, 14)],
  skip: [points('2,8 44,50 44,8 86,50 44,92 44,50 2,92'), box(86, 8, 12, 84)],
  question: [
    disc,
    points('30,40 33,27 44,19 58,20 68,29 68,41 57,53 56,62 44,62 44,51 55,38 51,32 44,33 42,41'),
    dot,
  ],
};

const position = (value: number) => `${Math.round(value * 10) / 10}%`;

/** The holes hang on the outline by a line of no width; `evenodd` leaves them empty. */
function clipPath(shapes: readonly Shape[]): string {
  const [origin] = shapes[0]!;
  const path = shapes.flatMap((shape) => [...shape, shape[0]!, origin!]);
  return `polygon(evenodd,${path.map(([x, y]) => `${position(x)} ${position(y)}`).join()})`;
}

const rules = Object.entries(icons).map(
  ([name, shapes]) => `.${name}::before{clip-path:${clipPath(shapes)}}`,
);

export const iconStyles: CSSResult = css`
  .icon::before {
    content: '';
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    background: currentColor;
    print-color-adjust: exact;
  }

  ${unsafeCSS(rules.join(''))}

  .skip:dir(rtl)::before {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .icon::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
