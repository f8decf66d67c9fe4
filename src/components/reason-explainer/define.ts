import { IdvReasonExplainer } from './reason-explainer.js';

declare global {
  interface HTMLElementTagNameMap {
    'idv-reason-explainer': IdvReasonExplainer;
  }
}

IdvReasonExplainer.define();

export { IdvReasonExplainer };
