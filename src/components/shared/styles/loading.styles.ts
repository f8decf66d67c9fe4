import { css } from 'lit';
import { mutedColor } from './tokens.styles.js';

/** What is there soon needs no word before it: a flash of "Loading" would only look slow. */
export const loadingStyles = css`
  .loading {
    margin: 0;
    font-size: 0.875em;
    color: ${mutedColor};
    animation: idv-appear 0s 0.4s backwards;
  }

  @keyframes idv-appear {
    from {
      opacity: 0;
    }
  }
`;
