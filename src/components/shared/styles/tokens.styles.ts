import { unsafeCSS } from 'lit';

/*
 * What a site may set, with the value that it has otherwise. The colours follow the colour scheme of
 * the page around the element, which is never set here. The tones stand in a sheet of their own.
 * A bundler may leave out what an element does not use.
 */

export const mutedColor = /* @__PURE__ */ unsafeCSS(
  'var(--idv-muted-color, light-dark(#545a63, #b4bbc4))',
);
export const borderColor = /* @__PURE__ */ unsafeCSS(
  'var(--idv-border-color, light-dark(#d5d9df, #454b53))',
);
export const lineColor = /* @__PURE__ */ unsafeCSS(
  'var(--idv-line-color, light-dark(#7b828b, #868e98))',
);
export const actionColor = /* @__PURE__ */ unsafeCSS(
  'var(--idv-action-color, light-dark(#fff, #06203f))',
);
export const actionBackground = /* @__PURE__ */ unsafeCSS(
  'var(--idv-action-background, light-dark(#0b4a94, #a3ccff))',
);
export const actionRadius = /* @__PURE__ */ unsafeCSS('var(--idv-action-radius, 0.5em)');

/** As high as a finger needs, also on a page with small text. */
export const targetSize = /* @__PURE__ */ unsafeCSS('24px');

/** The one focus ring, for whatever can be focused. */
export const focusRing = /* @__PURE__ */ unsafeCSS(`
  outline: 3px solid var(--idv-focus-color, light-dark(#0b4a94, #a3ccff));
  outline-offset: 2px;
`);
