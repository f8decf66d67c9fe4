import { css } from 'lit';

/**
 * The one place that knows colours. `light-dark()` follows the colour scheme of the page around the
 * element, which is never set here.
 */
export const toneStyles = css`
  .neutral {
    --_color: var(--idv-neutral-color, light-dark(#494f57, #c6ccd4));
    --_background: var(--idv-neutral-background, light-dark(#eceef1, #2b3037));
  }

  .info {
    --_color: var(--idv-info-color, light-dark(#0b4a94, #a3ccff));
    --_background: var(--idv-info-background, light-dark(#e3eefb, #14304f));
  }

  .success {
    --_color: var(--idv-success-color, light-dark(#0f5c2b, #93dfaa));
    --_background: var(--idv-success-background, light-dark(#def2e4, #13351f));
  }

  .warning {
    --_color: var(--idv-warning-color, light-dark(#734600, #f5ca7d));
    --_background: var(--idv-warning-background, light-dark(#fcefd3, #3d2c0c));
  }

  .danger {
    --_color: var(--idv-danger-color, light-dark(#991b20, #ffb4ae));
    --_background: var(--idv-danger-background, light-dark(#fce6e6, #4a1a1b));
  }
`;
