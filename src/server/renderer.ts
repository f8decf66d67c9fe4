import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { prepare } from '../components/shared/prepare.js';
import { VerificationElement } from '../components/shared/verification-element.js';

export interface RenderOptions {
  /**
   * The language of elements without a `lang` of their own, a BCP 47 tag: that of the page. Default
   * `en`.
   */
  readonly lang?: string | undefined;
  /** For a content security policy: the nonce of the style sheets that stand in the markup. */
  readonly nonce?: string | undefined;
}

/**
 * Renders our elements in templates of `@lit-labs/ssr`, once their words are loaded:
 * `render(template, { elementRenderers: [idvRenderer({ lang }), LitElementRenderer] })`.
 */
export const idvRenderer = ({
  lang = 'en',
  nonce,
}: RenderOptions = {}): typeof LitElementRenderer =>
  class extends LitElementRenderer {
    static override matchesClass(elementClass: typeof HTMLElement): boolean {
      return elementClass.prototype instanceof VerificationElement;
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult {
      const element = this.element as VerificationElement;
      return [
        async () => {
          await prepare(element, element.getAttribute('lang') ?? lang);
          const [style = '', ...rest] = super.renderShadow(info) ?? [];
          return [nonce ? `<style nonce="${nonce.replace(/[^\w+/=-]/g, '')}">` : style, ...rest];
        },
      ];
    }
  };
