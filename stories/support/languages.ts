import provenance from '../../src/locales/generated/public/locales.json' with { type: 'json' };

interface Done {
  readonly by: string;
  readonly on: string;
}

interface Language {
  readonly name: string;
  readonly translated?: Done;
  readonly readBack?: Done;
}

const entries: readonly (readonly [tag: string, Language])[] = Object.entries(provenance);

/** The languages of the kit, each under its own name. */
export const languages: readonly (readonly [tag: string, name: string])[] = entries.map(
  ([tag, { name }]) => [tag, name],
);

/** Who has translated each, and when, by its tag. */
export const origins: Readonly<Record<string, string>> = Object.fromEntries(
  entries.map(([tag, { translated, readBack }]) => [
    tag,
    translated
      ? [
          `by ${translated.by}, ${translated.on}`,
          ...(readBack ? [`read back by ${readBack.by}`] : []),
        ].join('; ')
      : 'the original',
  ]),
);
