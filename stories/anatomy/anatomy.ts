import { html, LitElement, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { manifestOf } from '../support/manifest.js';

/** A part that can be seen, from the start and the top of the figure, in CSS pixels. */
interface Pin {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Where its number stands: below the one before it. */
  readonly place: number;
}

/** Between two numbers. */
const gap = 26;

/** As much as an element has inside its border. */
const padding = 24;

/** An element with a number at each of its parts, and a legend below. */
class Anatomy extends LitElement {
  static override properties: PropertyDeclarations = {
    of: {},
    element: { attribute: false },
    pins: { state: true },
  };

  /** The tag of the element. */
  declare of: string;
  declare element: TemplateResult;
  declare pins: readonly Pin[];

  readonly #watcher = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.pins = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
  }

  protected override render(): TemplateResult {
    return html`
      <div class="stage" style="min-block-size: ${(this.pins.at(-1)?.place ?? 0) + gap}px">
        <svg aria-hidden="true">
          ${this.pins.map(
            ({ x, y, place }) =>
              svg`<path d="M 22 ${place} L 32 ${place} L 44 ${y} L ${x - 4} ${y}" />`,
          )}
        </svg>
        ${this.pins.map(
          ({ place }, index) =>
            html`<span class="pin" style="top: ${place}px" aria-hidden="true">${index + 1}</span>`,
        )}
        <div class="subject">${this.element}</div>
      </div>
      ${this.#legend()}
    `;
  }

  protected override updated(): void {
    this.#watcher.observe(this.querySelector('.subject')!);
  }

  #legend(): TemplateResult {
    const parts = manifestOf(this.of).cssParts ?? [];
    const shown = this.pins.map(({ name }) => parts.find((part) => part.name === name)!);
    const others = parts.filter((part) => !shown.includes(part));
    const entry = ({ name, description = '' }: (typeof parts)[number]) =>
      html`<li><code>${name}</code> ${description}</li>`;
    return html`
      <ol>
        ${shown.map(entry)}
      </ol>
      ${
        others.length
          ? html`<details>
              <summary>Parts that show in other states</summary>
              <ul>
                ${others.map(entry)}
              </ul>
            </details>`
          : ''
      }
    `;
  }

  /** The first of each part, from the top to the bottom. */
  #measure(): void {
    const stage = this.querySelector('.stage')!.getBoundingClientRect();
    const root = this.querySelector(this.of)?.shadowRoot;
    const start = this.querySelector(this.of)!.getBoundingClientRect().left + padding;
    let last = -Infinity;
    this.pins = (manifestOf(this.of).cssParts ?? [])
      .flatMap(({ name }) => {
        const part = root?.querySelector(`[part~=${name}]`);
        if (!part?.checkVisibility()) return [];
        const { left, top, bottom, height } = part.getBoundingClientRect();
        // A line to what stands behind other words runs below them.
        const isFirst = left - start < gap;
        const y = isFirst ? top + Math.min(height / 2, gap / 2) : bottom;
        return [{ name, x: left - stage.left, y: y - stage.top }];
      })
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map((part) => ({ ...part, place: (last = Math.max(part.y, last + gap)) }));
  }
}

const tag = 'story-anatomy';
if (!customElements.get(tag)) customElements.define(tag, Anatomy);

/** The parts of an element that styles can reach, on an element as it stands in a page. */
export const anatomy = (of: string, element: TemplateResult): TemplateResult =>
  html`<story-anatomy of=${of} .element=${element} lang="en" dir="ltr"></story-anatomy>`;
