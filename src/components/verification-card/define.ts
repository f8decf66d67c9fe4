import { IdvVerificationCard } from './verification-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'idv-verification-card': IdvVerificationCard;
  }
}

IdvVerificationCard.define();

export { IdvVerificationCard };
