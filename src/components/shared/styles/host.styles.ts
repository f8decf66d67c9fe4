import { css } from 'lit';

/** What the elements that are blocks have in common: the page's own type, and room to wrap. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: min(100%, 15rem);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
`;
