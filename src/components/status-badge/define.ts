import { IdvStatusBadge } from './status-badge.js';

declare global {
  interface HTMLElementTagNameMap {
    'idv-status-badge': IdvStatusBadge;
  }
}

IdvStatusBadge.define();

export { IdvStatusBadge };
