/** A level that a page can use below its own title; any other value is the default. */
export function headingLevel(value: unknown, fallback = 2): number {
  const level = typeof value === 'string' ? Number(value) : value;
  const isLevel = typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6;
  return isLevel ? level : fallback;
}
