// The colors that every story is looked at in. A story is shown once and then drawn in other colors,
// without being shown anew.

const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const forced = { name: 'forced-colors', value: 'active' };
/** A color that is still on its way to another is neither. */
const still = { name: 'prefers-reduced-motion', value: 'reduce' };

/** What a story is shown in. */
export const shownIn = [light, still];

/** What its colors are judged in; the first is what it is shown in. */
export const colors = {
  light: shownIn,
  dark: [dark, still],
  'forced colors': [light, forced, still],
};

/**
 * The rules of axe that compare colors, and so judge one story differently in other ones. What all
 * other rules read is the same to the byte: no style sheet hides, shows or moves anything by its
 * colors. So they judge what is shown once.
 */
export const colorRules = ['color-contrast', 'link-in-text-block'];

/** By the colors, each kind of text, and where it was seen as long as it has not passed. */
const kindsIn = new Map(Object.keys(colors).map((name) => [name, new Map()]));

/**
 * The kinds of text that have passed. Most stories show the same few in every language, and needn't
 * be judged two thousand times.
 */
export const passedKinds = (name) =>
  [...kindsIn.get(name)].filter(([, where]) => !where).map(([kind]) => kind);

export function keepKinds(name, { kinds, passed }, where) {
  const known = kindsIn.get(name);
  for (const kind of kinds) if (!known.has(kind)) known.set(kind, where);
  for (const kind of passed) known.set(kind, undefined);
}

/**
 * Where kinds of text were seen that never passed. Some texts axe leaves out: Arabic letters join,
 * which it takes for icons that are drawn by a font. So each kind has to pass somewhere.
 */
export const kindsThatNeverPassed = () =>
  [...kindsIn].flatMap(([name, kinds]) =>
    [...kinds]
      .filter(([, where]) => where)
      .map(([kind, where]) => `${where}, ${name}: no text of this kind passed:\n  ${kind}`),
  );
