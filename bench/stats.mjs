const at = (sorted, share) => {
  const place = (sorted.length - 1) * share;
  const [low, high] = [Math.floor(place), Math.ceil(place)];
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low);
};

export const quartiles = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return { low: at(sorted, 0.25), median: at(sorted, 0.5), high: at(sorted, 0.75) };
};

export const median = (values) => quartiles(values).median;

/** "1.23 [1.10–1.31]" */
export const shown = (values) => {
  const { low, median, high } = quartiles(values);
  return `${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
};
