import { html, LitElement, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import styles from '../../.storybook/preview.css?inline';

class OwnPage extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {},
    script: {},
    content: { attribute: false },
  };

  declare name: string;
  /** The address of a module. */
  declare script: string;
  declare content: TemplateResult;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<iframe title=${this.name} @load=${this.#fill}></iframe>`;
  }

  protected override updated(): void {
    this.#fill();
  }

  readonly #fill = (): void => {
    const page = this.querySelector('iframe')?.contentDocument;
    if (!page) return;
    if (!page.querySelector('script')) this.#open(page);
    page.documentElement.style.colorScheme = getComputedStyle(this).colorScheme;
    render(this.content, page.body, { creationScope: page });
  };

  #open(page: Document): void {
    const frame = page.defaultView!.frameElement as HTMLIFrameElement;
    const style = page.createElement('style');
    style.textContent = `${styles} body { margin: 0 } .page { padding: 0 }`;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL(this.script, document.baseURI).href;
    page.documentElement.lang = 'en';
    page.body.className = 'page';
    page.head.append(style, script);
    new ResizeObserver(() => {
      frame.style.blockSize = `${page.body.offsetHeight}px`;
    }).observe(page.body);
  }
}

const tag = 'story-own-page';
if (!customElements.get(tag)) customElements.define(tag, OwnPage);

/**
 * A page within the page, with a script of its own. What a script adds to the kit stays for as long
 * as its page, and the stories share this one.
 */
export const ownPage = (name: string, script: string, content: TemplateResult): TemplateResult =>
  html`<story-own-page name=${name} script=${script} .content=${content}></story-own-page>`;

/** The page that a story shows. */
export const pageIn = (element: Element): Document =>
  element.querySelector<OwnPage>(tag)!.querySelector('iframe')!.contentDocument!;
