import { css } from 'lit';
import { reasonsStyles } from '../reason-explainer/reason-explainer.styles.js';
import { stepperStyles } from '../progress-stepper/progress-stepper.styles.js';
import { commonStyles } from '../shared/styles/common.styles.js';
import { hostStyles } from '../shared/styles/host.styles.js';
import { reviewerStyles } from '../shared/styles/reviewer.styles.js';
import { badgeStyles } from '../status-badge/status-badge.styles.js';
import {
  actionBackground,
  actionColor,
  actionRadius,
  borderColor,
  focusRing,
  mutedColor,
  targetSize,
} from '../shared/styles/tokens.styles.js';

export const cardStyles = [
  hostStyles,
  ...badgeStyles,
  ...stepperStyles,
  reasonsStyles,
  reviewerStyles,
  css`
    .card,
    .loading {
      padding: var(--idv-card-padding, 1.5em);
      border: 1px solid ${borderColor};
      border-radius: var(--idv-card-radius, 0.75em);
      background: var(--idv-card-background, transparent);
    }

    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5em;
    }

    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: 0.5em;
    }

    .head > * {
      max-inline-size: 100%;
    }

    .title {
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.3;
      text-wrap: balance;
    }

    .action {
      justify-self: start;
      display: inline-block;
      box-sizing: border-box;
      max-inline-size: 100%;
      padding: 0.625em 1.25em;
      border: 1px solid transparent;
      border-radius: ${actionRadius};
      font-weight: 600;
      text-decoration: none;
      color: ${actionColor};
      background: ${actionBackground};
    }

    .action:hover {
      text-decoration: underline;
    }

    .action:focus-visible,
    .dates summary:focus-visible {
      ${focusRing}
    }

    .dates {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      font-size: 0.875em;
      color: ${mutedColor};
    }

    .dates > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.4em;
    }

    :host([density='compact']) .card {
      gap: 0.75em;
      padding: var(--idv-card-padding, 0.75em);
    }

    :host([density='compact']) .title {
      font-size: 1.0625em;
    }

    :host([density='compact']) .title .badge {
      font-size: 1em;
      font-weight: 700;
    }

    .dates summary {
      box-sizing: border-box;
      min-block-size: ${targetSize};
      padding-block: 0.125em;
      list-style: none;
      cursor: pointer;
    }

    .dates summary::-webkit-details-marker {
      display: none;
    }

    .dates summary > time {
      text-decoration: underline dotted;
      text-underline-offset: 0.25em;
    }

    .dates summary > span::before {
      content: '· ';
      content: '· ' / ', ';
    }
  `,
  ...commonStyles,
];
