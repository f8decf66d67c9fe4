import { css } from 'lit';

/** A change is seen to happen. At first there is nothing to change from, so nothing moves. */
export const motionStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    .badge,
    .icon::before,
    .step::after {
      transition:
        color 0.3s,
        border-color 0.3s,
        background-color 0.3s;
    }
  }
`;
