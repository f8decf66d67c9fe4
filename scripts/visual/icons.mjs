/** Of the pixels of two icons, how many have to differ for an eye without colors. */
const leastShare = 0.04;

/** From 0 to 255; on less than that an eye has to look twice. */
const clearly = 80;

/**
 * Pairs of icons that are hard to tell apart on a picture without colors, in words.
 * @param icons where each is drawn: `{ name, left, top, size }`
 */
export function alikeIcons(picture, icons) {
  const drawings = new Map(icons.map((icon) => [icon.name, cut(picture, icon)]));
  const names = [...drawings.keys()].sort();
  return names.flatMap((name, index) =>
    names.slice(index + 1).flatMap((other) => {
      const share = difference(drawings.get(name), drawings.get(other));
      const percent = `${(100 * share).toFixed(1)} %`;
      return share < leastShare ? [`${name} and ${other}: only ${percent} of them differs`] : [];
    }),
  );
}

/** One channel is enough of a grey. */
function cut({ width, pixels }, { left, top, size }) {
  const [x, y, edge] = [left, top, size].map(Math.round);
  return Array.from({ length: edge * edge }, (_, at) => {
    const line = y + Math.floor(at / edge);
    return pixels[line * width + x + (at % edge)] & 255;
  });
}

const difference = (one, other) =>
  one.filter((grey, at) => Math.abs(grey - other[at]) > clearly).length / one.length;
