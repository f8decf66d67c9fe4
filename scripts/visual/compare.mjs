import pixelmatch from 'pixelmatch';

/**
 * How far a pixel may be off, and how many of a cell may be farther. Edges are drawn a little
 * differently by other versions of Chromium; an icon that moves by a pixel is more than that.
 */
const tolerance = { threshold: 0.03, pixels: 4 };

const red = 0xff0000ff;

/** On a sheet of that size, with what it lacks left transparent. */
function onSheet({ width, height, pixels }, size) {
  if (width === size.width && height === size.height) return pixels;
  const sheet = new Uint32Array(size.width * size.height);
  for (let y = 0; y < height; y++)
    sheet.set(pixels.subarray(y * width, (y + 1) * width), y * size.width);
  return sheet;
}

const bytes = ({ buffer, byteOffset, byteLength }) =>
  new Uint8ClampedArray(buffer, byteOffset, byteLength);

/**
 * What differs between two pictures of a sheet, in words, cell by cell, and as a picture in which it
 * is red; undefined when nothing does.
 */
export function compare(expected, actual, cells) {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const pixels = new Uint32Array(width * height);
  const [one, other] = [expected, actual].map((picture) => onSheet(picture, { width, height }));
  const options = { threshold: tolerance.threshold, diffColor: [255, 0, 0] };
  pixelmatch(bytes(one), bytes(other), bytes(pixels), width, height, options);

  const differing = cells
    .map((cell) => ({ caption: cell.caption, count: countRed(pixels, width, cell) }))
    .filter(({ count }) => count > tolerance.pixels)
    .map(({ caption, count }) => `${caption}: ${count} pixels`);
  const sizes = [expected, actual].map((picture) => `${picture.width} × ${picture.height}`);
  if (sizes[0] !== sizes[1]) differing.unshift(`it was ${sizes[0]}, and is ${sizes[1]}`);
  return differing.length > 0 ? { differing, picture: { width, height, pixels } } : undefined;
}

function countRed(pixels, width, cell) {
  let count = 0;
  for (let y = Math.floor(cell.top); y < cell.bottom; y++)
    for (let x = Math.floor(cell.left); x < cell.right; x++)
      if (pixels[y * width + x] === red) count++;
  return count;
}
