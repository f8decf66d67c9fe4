import { css } from 'lit';
import { iconStyles } from '../shared/styles/icons.styles.js';
import { toneStyles } from '../shared/styles/tones.styles.js';

export const badgeStyles = [
  toneStyles,
  iconStyles,
  css`
    .badge {
      display: inline-flex;
      box-sizing: border-box;
      max-inline-size: 100%;
      /* The word stands on the line of the text around it, and the icon beside its first line. */
      align-items: baseline;
      gap: 0.4em;
      padding-block: 0.125em;
      padding-inline: 0.5em 0.65em;
      border: 1px solid transparent;
      border-radius: var(--idv-badge-radius, 1em);
      font-size: 0.875em;
      font-weight: 600;
      line-height: 1.45;
      text-align: start;
      /* Unlike break-word it lets the badge shrink to where it has to break. */
      overflow-wrap: anywhere;
      color: var(--_color);
      background: var(--_background);
    }

    .badge::before {
      align-self: start;
      margin-block-start: calc((1lh - 1em) / 2);
    }

    /* For a table or a queue: the word and its icon, no taller than the line. */
    :host([density='compact']) .badge {
      padding: 0;
      border: 0;
      font-weight: 500;
      background: none;
    }
  `,
];

/**
 * The host is inline, as an element is by itself: a box around the badge would be laid out twice for
 * each change of its words.
 */
export const hostBadgeStyles = css`
  :host([hidden]) {
    display: none;
  }

  div,
  .loading {
    display: inline;
  }
`;
