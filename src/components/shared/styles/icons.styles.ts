import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Icon } from '../../../view/looks.js';

/**
 * The icons, as clip paths of a pseudo-element: no node, no request, no inline style, and any
 * colour. Each is an outline and its holes, on a square of 100, and has a silhouette of its own. An
 * outline is a list of corners, or `disc`; a hole can be a circle (`o`) or the left half of one (`c`).
 */
const icons: Readonly<Record<Icon, string>> = {
  ring: 'disc/o',
  dots: 'disc/20,44 33,44 33,57 20,57/43.5,44 56.5,44 56.5,57 43.5,57/67,44 80,44 80,57 67,57',
  clock: 'disc/44,18 56,18 56,46 74,60 67,70 44,53',
  check: 'disc/21,52 30,43 43,55 69,28 79,37 43,73',
  cross:
    '16,4 84,4 96,16 96,84 84,96 16,96 4,84 4,16/' +
    '33,24 50,41 67,24 76,33 59,50 76,67 67,76 50,59 33,76 24,67 41,50 24,33',
  alert: '50,2 100,95 0,95/44,34 56,34 54,66 46,66/44,73 56,73 56,85 44,85',
  half: 'disc/c',
  bolt: '60,0 12,57 44,57 36,100 88,41 55,41',
  hourglass:
    '10,0 90,0 90,13 82,13 82,27 59,50 82,73 82,87 90,87 90,100 ' +
    '10,100 10,87 18,87 18,73 41,50 18,27 18,13 10,13',
  minus: 'disc/o/25,43 75,43 75,57 25,57',
  skip: '2,8 44,50 44,8 86,50 44,92 44,50 2,92/86,8 98,8 98,92 86,92',
  question:
    'disc/30,40 33,27 44,19 58,20 68,29 68,41 57,53 56,62 44,62 44,51 55,38 51,32 44,33 42,41/' +
    '44,70 56,70 56,82 44,82',
};

/** The left half of a circle around the middle, clockwise from the bottom to the top. */
const left = '50,87 36,84 24,76 16,64 13,50 16,36 24,24 36,16 50,13';

/** A disc is a square with round corners: an edge that is smooth, and a short path. */
const named: Readonly<Record<string, string>> = {
  disc: '0,0 100,0 100,100 0,100',
  o: `${left} 64,16 76,24 84,36 87,50 84,64 76,76 64,84`,
  c: left,
};

/** The holes hang on the outline by a line of no width; `evenodd` leaves them empty. */
function clipPath(icon: string): string {
  const outlines = icon.split('/').map((outline) => (named[outline] ?? outline).split(' '));
  const path = outlines.flatMap((outline) => [...outline, outline[0]!, outlines[0]![0]!]);
  return `polygon(evenodd,${path.map((corner) => `${corner.replace(',', '% ')}%`).join()})`;
}

const rules = Object.entries(icons).map(
  ([name, icon]) =>
    `.${name}::before{clip-path:${clipPath(icon)};border-radius:${icon.startsWith('d') ? 50 : 0}%}`,
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
