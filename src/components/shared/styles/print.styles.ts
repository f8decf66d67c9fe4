import { css } from 'lit';

/** On paper all is text, black on white, and nothing is cut in two. */
export const printStyles = css`
  @media print {
    :host {
      color: #000;
    }

    * {
      color: #000 !important;
    }

    .icon {
      --_color: #000 !important;
      --_background: none !important;
    }

    .step::after {
      --_line: #000 !important;
    }

    .badge,
    .card,
    .action {
      border-color: #000;
      background: none;
    }

    .card,
    .head,
    li,
    dl > div {
      break-inside: avoid;
    }

    .copy {
      display: none;
    }
  }
`;
