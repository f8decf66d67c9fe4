// The floor with Lit: the same design in the fewest lines.
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { badgeCss, labels, stateWords, stepperCss } from './design.js';

class LitBadge extends LitElement {
  static properties = { status: { reflect: true } };
  static styles = css`
    ${unsafeCSS(badgeCss)}
  `;

  render() {
    return html`<span>${labels[this.status]}</span>`;
  }
}
customElements.define('lit-badge', LitBadge);

class LitStepper extends LitElement {
  static properties = { steps: { attribute: false } };
  static styles = css`
    ${unsafeCSS(stepperCss)}
  `;

  render() {
    // Space between tags would be nodes.
    // prettier-ignore
    return html`<ol>${this.steps.map(({ name, state }) =>
      html`<li class=${state} aria-current=${state === 'current' ? 'step' : nothing}><i></i><span>${
        name
      }</span><b>${stateWords[state]}</b></li>`)}</ol>`;
  }
}
customElements.define('lit-stepper', LitStepper);

export const tags = { badge: 'lit-badge', stepper: 'lit-stepper' };
export const setBadge = (element, { status }) => (element.status = status);
export const setStepper = (element, { drawn }) => (element.steps = drawn);
