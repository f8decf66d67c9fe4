import { IdvProgressStepper } from './progress-stepper.js';

declare global {
  interface HTMLElementTagNameMap {
    'idv-progress-stepper': IdvProgressStepper;
  }
}

IdvProgressStepper.define();

export { IdvProgressStepper };
