// The floor: what a careful developer would write by hand for this one design, without a library.
import { badgeCss, labels, stateWords, stepperCss } from './design.js';

const sheetOf = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
const templateOf = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
};

const badgeSheet = sheetOf(badgeCss);
const badgeTemplate = templateOf('<span> </span>');

class VanillaBadge extends HTMLElement {
  static observedAttributes = ['status'];
  #text;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [badgeSheet];
    root.append(badgeTemplate.content.cloneNode(true));
    this.#text = root.firstChild.firstChild;
  }

  attributeChangedCallback(_name, _old, status) {
    this.#text.data = labels[status];
  }
}
customElements.define('vanilla-badge', VanillaBadge);

const stepperSheet = sheetOf(stepperCss);
const stepTemplate = templateOf('<li><i></i><span> </span><b> </b></li>');

class VanillaStepper extends HTMLElement {
  #list = document.createElement('ol');
  #shown = [];

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [stepperSheet];
    root.append(this.#list);
  }

  set steps(steps) {
    steps.forEach((step, index) => {
      const item =
        this.#list.children[index] ??
        this.#list.appendChild(stepTemplate.content.firstChild.cloneNode(true));
      const shown = this.#shown[index];
      if (shown?.name !== step.name) item.children[1].firstChild.data = step.name;
      if (shown?.state === step.state) return;
      item.className = step.state;
      item.lastChild.firstChild.data = stateWords[step.state];
      if (step.state === 'current') item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    });
    while (this.#list.children.length > steps.length) this.#list.lastChild.remove();
    this.#shown = steps;
  }
}
customElements.define('vanilla-stepper', VanillaStepper);

export const tags = { badge: 'vanilla-badge', stepper: 'vanilla-stepper' };
export const setBadge = (element, { status }) => element.setAttribute('status', status);
export const setStepper = (element, { drawn }) => (element.steps = drawn);
