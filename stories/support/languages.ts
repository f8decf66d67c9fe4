import { offeredLocales } from '../../src/locales/loader.js';

/** The languages of the kit, each under its own name. */
export const languages: readonly (readonly [tag: string, name: string])[] = offeredLocales.map(
  (tag) => [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag],
);
