import { css } from 'lit';
import { reasonsStyles } from '../reason-explainer/reason-explainer.styles.js';
import { stepperStyles } from '../progress-stepper/progress-stepper.styles.js';
import { hostStyles } from '../shared/styles/host.styles.js';
import { reviewerStyles } from '../shared/styles/reviewer.styles.js';
import { badgeStyles } from '../status-badge/status-badge.styles.js';

export const cardStyles = [
  hostStyles,
  ...badgeStyles,
  ...stepperStyles,
  reasonsStyles,
  reviewerStyles,
  css`
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5em;
      padding: var(--idv-card-padding, 1.5em);
      border: 1px solid var(--idv-border-color, light-dark(#d5d9df, #454b53));
      border-radius: var(--idv-card-radius, 0.75em);
      background: var(--idv-card-background, transparent);
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
      max-inline-size: 100%;
      padding: 0.625em 1.25em;
      border: 1px solid transparent;
      border-radius: var(--idv-action-radius, 0.5em);
      font-weight: 600;
      text-decoration: none;
      color: var(--idv-action-color, light-dark(#fff, #06203f));
      background: var(--idv-action-background, light-dark(#0b4a94, #a3ccff));
    }

    .action:hover {
      text-decoration: underline;
    }

    .action:focus-visible {
      outline: 3px solid var(--idv-focus-color, light-dark(#0b4a94, #a3ccff));
      outline-offset: 2px;
    }

    .dates {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      font-size: 0.875em;
      color: var(--idv-muted-color, light-dark(#545a63, #b4bbc4));
    }

    .dates > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.4em;
    }

    :host([density='compact']) .card {
      gap: 0.75em;
      padding: var(--idv-card-padding, 0.75em);
    }

    :host([density='compact']) .title {
      font-size: 1.0625em;
    }

    .dates span::before {
      content: '· ';
      content: '· ' / '';
    }

    @media print {
      .card {
        break-inside: avoid;
      }
    }
  `,
];
