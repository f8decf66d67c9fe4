// The icons as they are seen at the size of a badge, in one color.

const size = 16;

/** How an icon is drawn, as it is computed. */
export type Shape = Pick<CSSStyleDeclaration, 'clipPath' | 'borderRadius'>;

/** How much of each of 16 × 16 pixels an icon fills, from 0 to 1. */
export function silhouette({ clipPath, borderRadius }: Shape): readonly number[] {
  const [, corners] = /^polygon\(evenodd, (.+)\)$/.exec(clipPath) ?? [];
  if (!corners) throw new Error(`Not a shape that this can draw: ${clipPath}`);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  if (borderRadius === '50%') {
    context.arc(size / 2, size / 2, size / 2, 0, 2 * Math.PI);
    context.clip();
  }
  context.beginPath();
  for (const corner of corners.split(', ')) {
    const [x = 0, y = 0] = corner.split(' ').map((part) => (parseFloat(part) / 100) * size);
    context.lineTo(x, y);
  }
  context.fill('evenodd');
  const { data } = context.getImageData(0, 0, size, size);
  return Array.from({ length: size * size }, (_, pixel) => data[pixel * 4 + 3]! / 255);
}

/** The part of what two icons fill together in which only one of them does. */
export function difference(one: readonly number[], other: readonly number[]): number {
  const sum = (pick: (a: number, b: number) => number) =>
    one.reduce((total, a, pixel) => total + pick(a, other[pixel]!), 0);
  return sum((a, b) => Math.abs(a - b)) / sum(Math.max);
}
