// Pictures as the baselines keep them.
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** @typedef {{ width: number, height: number, pixels: Uint32Array }} Picture */

export function read(bytes) {
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, pixels: new Uint32Array(data.buffer, data.byteOffset, width * height) };
}

/** In steps of 17, as in #rgb. */
function rounded(color) {
  const channel = (shift) => (Math.round(((color >>> shift) & 255) / 17) * 17) << shift;
  return (channel(0) | channel(8) | channel(16) | (255 << 24)) >>> 0;
}

/**
 * Areas keep their color; the soft edges of letters are rounded. Nobody sees it, and few enough
 * colors are left for a palette, which makes a file a third as large.
 */
export function simplify({ width, height, pixels }) {
  const cache = new Map();
  const roundedOnce = (color) => {
    if (!cache.has(color)) cache.set(color, rounded(color));
    return cache.get(color);
  };
  const simple = pixels.map((color, at) => {
    const beside = pixels[at - 1] === color || pixels[at + 1] === color;
    const isArea = beside && (pixels[at - width] === color || pixels[at + width] === color);
    return isArea ? color : roundedOnce(color);
  });
  return { width, height, pixels: simple };
}

/** A PNG, with a palette if the colors fit in one; `source` is a text to keep in it. */
export function write({ width, height, pixels }, source = '') {
  const palette = [...new Set(pixels)];
  if (palette.length > 256) return writeTrueColor({ width, height, pixels });

  const indexes = new Map(palette.map((color, index) => [color, index]));
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      lines[y * (width + 1) + x + 1] = indexes.get(pixels[y * width + x]);

  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const colors = palette.flatMap((color) => [
    color & 255,
    (color >>> 8) & 255,
    (color >>> 16) & 255,
  ]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Source\0${source}`)),
    chunk('PLTE', Buffer.from(colors)),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function writeTrueColor({ width, height, pixels }) {
  const data = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  return PNG.sync.write(Object.assign(new PNG({ width, height }), { data }));
}
