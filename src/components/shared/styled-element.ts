import {
  adoptStyles,
  LitElement,
  nothing,
  render,
  unsafeCSS,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
} from 'lit';

/**
 * A sheet serves only the document that it was made in. Lit's own element fails in another, such as
 * that of a frame, and loses its sheets on the way there.
 */
export abstract class StyledElement extends LitElement {
  /** Makes one sheet of them all: each that a root adopts costs every element time and memory. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResult[] {
    const sheets = super.finalizeStyles(styles) as CSSResult[];
    return [unsafeCSS(sheets.map(({ cssText }) => cssText).join('\n'))];
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    const { ownerDocument } = this;
    if (ownerDocument === document) adoptStyles(root, elementStyles);
    // Where nothing is shown there is nothing to style, as in a template.
    else if (ownerDocument.defaultView)
      root.adoptedStyleSheets = [copyFor(ownerDocument.defaultView, elementStyles as CSSResult[])];
    return root;
  }

  /** A page translator puts a `<font>` in the place of a text: Lit would change what is gone. */
  protected override update(changed: PropertyValues): void {
    const { renderRoot } = this;
    if (renderRoot.querySelector('font')) render(nothing, renderRoot, this.renderOptions);
    super.update(changed);
  }

  /** Called when the element has come into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }
}

/** All sheets in one, made for another document. */
function copyFor({ CSSStyleSheet }: Window & typeof globalThis, styles: CSSResult[]) {
  const copy = new CSSStyleSheet();
  copy.replaceSync(styles.map(({ cssText }) => cssText).join('\n'));
  return copy;
}
