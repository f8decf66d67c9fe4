import { css } from 'lit';

/*
 * What a site may set, with the value that it has otherwise. The colours follow the colour scheme of
 * the page around the element, which is never set here. The tones stand in a sheet of their own.
 */

export const mutedColor = css`var(--idv-muted-color, light-dark(#545a63, #b4bbc4))`;
export const borderColor = css`var(--idv-border-color, light-dark(#d5d9df, #454b53))`;
export const lineColor = css`var(--idv-line-color, light-dark(#7b828b, #868e98))`;
export const actionColor = css`var(--idv-action-color, light-dark(#fff, #06203f))`;
export const actionBackground = css`var(--idv-action-background, light-dark(#0b4a94, #a3ccff))`;
export const actionRadius = css`var(--idv-action-radius, 0.5em)`;

/** As high as a finger needs, also on a page with small text. */
export const targetSize = css`24px`;

/** The one focus ring, for whatever can be focused. */
export const focusRing = css`
  outline: 3px solid var(--idv-focus-color, light-dark(#0b4a94, #a3ccff));
  outline-offset: 2px;
`;
