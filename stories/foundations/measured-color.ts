import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { colourOf, contrast, over } from '../../test/support/colours.js';
import type { Ground } from './tokens.js';

const tooLow = ', too low';

/** For what is a line or an edge, and no text. */
const bar = html`<span class="bar"></span>`;

/** A color as the page paints it, and its contrast to what it stands on. */
class MeasuredColor extends LitElement {
  static override properties: PropertyDeclarations = {
    color: {},
    grounds: { attribute: false },
    page: { attribute: false },
  };

  /** In CSS, with the properties of the page around. */
  declare color: string;
  declare grounds: readonly Ground[];
  /** What the page is set to; when that changes, the color may be another one. */
  declare page: unknown;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <span class="swatch" style="background: ${this.color}"></span><code class="value"></code>
      ${this.grounds.map(
        ({ color, name, least }) =>
          html`<span class="pair">
            <span class="letters" style="color: ${this.color}; background: ${color}"
              >${least === 3 ? bar : 'Aa'}</span
            >
            <span><span class="ratio"></span> on ${name}</span>
          </span>`,
      )}
    `;
  }

  /** Only now is it known what is painted. */
  protected override updated(): void {
    const { backgroundColor } = getComputedStyle(this.querySelector('.swatch')!);
    this.querySelector('.value')!.textContent = hex(backgroundColor);
    const ratios = this.querySelectorAll('.ratio');
    for (const [index, letters] of this.querySelectorAll('.letters').entries()) {
      const ratio = ratioOf(letters);
      const isEnough = ratio >= this.grounds[index]!.least;
      ratios[index]!.textContent = `${ratio.toFixed(2)}${isEnough ? '' : tooLow}`;
    }
  }
}

function ratioOf(letters: Element): number {
  const { color, backgroundColor } = getComputedStyle(letters);
  const background = colourOf(backgroundColor);
  return contrast(over(colourOf(color), background), background);
}

function hex(css: string): string {
  const [red, green, blue, alpha] = colourOf(css);
  if (!alpha) return 'transparent';
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Colors that cannot be told from what they stand on. */
export const tooLowIn = (root: Element): readonly string[] =>
  [...root.querySelectorAll('.pair')]
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes(tooLow));

const tag = 'story-measured-color';
if (!customElements.get(tag)) customElements.define(tag, MeasuredColor);

/** A color in a page that is light or dark, whatever the theme of Storybook. */
export const measuredColor = (
  scheme: 'light' | 'dark',
  color: string,
  grounds: readonly Ground[],
  page: unknown,
): TemplateResult =>
  html`<story-measured-color
    style="color-scheme: ${scheme}"
    .color=${color}
    .grounds=${grounds}
    .page=${page}
  ></story-measured-color>`;
