import { css } from 'lit';
import { actionRadius, borderColor, focusRing, mutedColor, targetSize } from './tokens.styles.js';

/** What only reviewers see. */
export const reviewerStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    font-size: 0.875em;
  }

  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .facts dt {
    flex: 0 1 12em;
    min-inline-size: 0;
    color: ${mutedColor};
  }

  .facts dd {
    flex: 1 1 14em;
    overflow-wrap: anywhere;
  }

  .applicant > summary {
    min-block-size: ${targetSize};
    cursor: pointer;
  }

  .applicant > .text {
    margin-block-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid ${borderColor};
    white-space: pre-line;
  }

  .copy {
    justify-self: start;
    max-inline-size: 100%;
    min-block-size: ${targetSize};
    padding: 0.375em 0.75em;
    border: 1px solid currentcolor;
    border-radius: ${actionRadius};
    color: inherit;
    background: transparent;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }

  .copy:focus-visible,
  .applicant > summary:focus-visible {
    ${focusRing}
  }
`;
