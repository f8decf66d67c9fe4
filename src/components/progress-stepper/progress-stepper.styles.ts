import { css, unsafeCSS, type CSSResult } from 'lit';
import { iconStyles } from '../shared/styles/icons.styles.js';
import { toneStyles } from '../shared/styles/tones.styles.js';
import { lineColor, mutedColor } from '../shared/styles/tokens.styles.js';

/** The steps of an arrangement, as a row. */
function row(arrangement: string): CSSResult {
  const steps = unsafeCSS(`.${arrangement}`);
  return css`
    ${steps} {
      display: flex;
      flex-wrap: wrap;
      row-gap: 1em;
    }

    ${steps} > .step {
      flex: 1 0 6em;
      max-inline-size: 15em;
      display: block;
      padding-block-end: 0;
      padding-inline-end: 1em;
      line-height: 1.3;
    }

    ${steps} > .step:last-child {
      flex: 0 1 auto;
      max-inline-size: 9em;
      padding-inline-end: 0;
    }

    ${steps} > .step::before {
      display: block;
      margin-block-end: 0.5em;
    }

    ${steps} > .step:not(:last-child)::after {
      inset-block: calc(var(--_marker) / 2 - 1px) auto;
      inset-inline: calc(var(--_marker) + 0.375em) 0.375em;
      border-inline-start: 0;
      border-block-start: 2px solid var(--_line);
    }
  `;
}

/**
 * A column by default; a row where the container is wide enough for the words of each step. More
 * than seven steps stand in a column, unless a row is asked for.
 */
export const stepperStyles = [
  toneStyles,
  iconStyles,
  css`
    .stepper {
      /* A container has no width of its own: without this it vanishes where nothing gives it one. */
      container-type: inline-size;
      contain-intrinsic-inline-size: 15em;
      --_marker: var(--idv-marker-size, 1.5em);
      --_gap: 1.25em;
      --_line: ${lineColor};
    }

    .position {
      margin-block-end: 0.5em;
      font-size: 0.875em;
      color: ${mutedColor};
    }

    .steps {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      list-style: none;
    }

    .step {
      position: relative;
      box-sizing: border-box;
      display: grid;
      grid-template-columns: var(--_marker) minmax(0, 1fr);
      column-gap: 0.75em;
      padding-block-end: var(--_gap);
      line-height: var(--_marker);
    }

    .step:last-child {
      padding-block-end: 0;
    }

    .step::before {
      grid-row: span 2;
      inline-size: var(--_marker);
      block-size: var(--_marker);
      color: var(--_color);
    }

    .step:not(:last-child)::after {
      content: '';
      position: absolute;
      inset-block: calc(var(--_marker) + 0.25em) 0.25em;
      inset-inline-start: calc(var(--_marker) / 2 - 1px);
      border-inline-start: 2px solid var(--_line);
    }

    .step.success::after {
      --_line: var(--_color);
    }

    .label,
    .state,
    .note {
      display: block;
      grid-column: 2;
    }

    .label {
      font-weight: 500;
      hyphens: auto;
    }

    .step[aria-current] .label {
      font-weight: 700;
    }

    .state,
    .note {
      font-size: 0.875em;
      line-height: 1.5;
      color: var(--_color);
    }

    .note {
      color: ${mutedColor};
    }

    @container (inline-size >= 34em) {
      ${row('few')}
    }

    @container (inline-size >= 52em) {
      ${row('some')}
    }

    ${row('row')}

    /* What does not fit in one row stands in columns. */
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    }

    .columns > .step:last-child {
      max-inline-size: none;
    }

    :host([density='compact']) .stepper {
      --_marker: var(--idv-marker-size, 1.125em);
      --_gap: 0.5em;
      font-size: 0.875em;
    }

    :host([density='compact']) .step {
      column-gap: 0.5em;
    }

    /* Small, and no smaller. */
    :host([density='compact']) :is(.state, .note, .position) {
      font-size: 0.93em;
      line-height: 1.35;
    }

    @media (forced-colors: active) {
      .step::after {
        --_line: CanvasText;
      }
    }
  `,
];
