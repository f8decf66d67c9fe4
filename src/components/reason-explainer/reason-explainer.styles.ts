import { css } from 'lit';
import { mutedColor } from '../shared/styles/tokens.styles.js';

export const reasonsStyles = css`
  .explainer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  :host([density='compact']) .explainer {
    gap: 0.75em;
    font-size: 0.875em;
  }

  /* Small, and no smaller. */
  :host([density='compact']) .explainer :is(.details, .facts, .copy) {
    font-size: 0.93em;
  }

  /* The site's own, in the grid: a button is no wider than its words. */
  ::slotted(*) {
    justify-self: start;
  }

  .status {
    margin-block-end: 0.25em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .heading {
    font-weight: 700;
    margin-block-end: 0.5em;
  }

  .reasons,
  .advice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    list-style: none;
  }

  .reasons > li,
  .advice > li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
  }

  li > p {
    grid-column: 2;
  }

  li > p + p {
    margin-block-start: 0.25em;
  }

  .reasons > li::before,
  .advice > li::before {
    content: '•';
    content: '•' / '';
  }

  .advice > li::before {
    content: '›';
    content: '›' / '';
    font-weight: 700;
  }

  .lead {
    margin-block: 1em 0.5em;
    font-weight: 600;
  }

  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.875em;
    color: ${mutedColor};
    overflow-wrap: anywhere;
  }

  code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
`;
