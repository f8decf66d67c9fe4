import { presets } from '../../stories/support/presets.js';
import { pseudoTexts } from '../../stories/support/pseudo-locales.js';

/** How a contact sheet is shown; what is left out is English, light and comfortable. */
export interface Variant {
  readonly lang?: string;
  readonly scheme?: 'dark';
  readonly forcedColors?: true;
  /** As an eye without colors sees it. */
  readonly greyscale?: true;
  /** Of every cell, in pixels, and how many stand side by side. */
  readonly width?: number;
  readonly columns?: number;
  /** Properties of every element. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The only sheet that it is worth for. */
  readonly sheet?: string;
  /** In the place of the kit's texts, by id. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The look of a site, and the class that it is written for. */
  readonly preset?: { readonly className: string; readonly css: string };
}

const presetVariants = Object.fromEntries(
  Object.entries(presets).map(([className, { css }]) => [
    className,
    { preset: { className, css } },
  ]),
);

/** The first one also shows what only differs in its words. */
export const variants: Readonly<Record<string, Variant>> = {
  light: {},
  dark: { scheme: 'dark' },
  greyscale: { greyscale: true },
  'forced-colors': { forcedColors: true, scheme: 'dark' },
  arabic: { lang: 'ar' },
  compact: { settings: { density: 'compact' } },
  // A phone of 320 pixels, less the margins of a page.
  '320px': { width: 288, columns: 4 },
  ...presetVariants,
  'en-XA': { sheet: 'card', texts: pseudoTexts('en-XA') },
  'ar-XB': { sheet: 'card', texts: pseudoTexts('ar-XB'), lang: 'ar' },
};
