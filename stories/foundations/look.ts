import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { iconStyles } from '../../src/components/shared/styles/icons.styles.js';
import { toneStyles } from '../../src/components/shared/styles/tones.styles.js';

/** An icon of the kit in a tone, as large as the text around it. */
class Look extends LitElement {
  static override styles = [
    toneStyles,
    iconStyles,
    css`
      .icon {
        display: inline-flex;
        color: var(--_color);
      }
    `,
  ];
  static override properties: PropertyDeclarations = { look: {} };

  /** A tone and an icon, as the elements' classes name them. */
  declare look: string;

  protected override render(): TemplateResult {
    return html`<span class="icon ${this.look}"></span>`;
  }
}

const tag = 'story-look';
if (!customElements.get(tag)) customElements.define(tag, Look);

export const lookTemplate = (look: string, size: string): TemplateResult =>
  html`<story-look look=${look} style="font-size: ${size}" aria-hidden="true"></story-look>`;
