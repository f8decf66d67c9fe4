import { LitElement, type PropertyDeclarations } from 'lit';
import { findJsonBreak, type JsonBreak } from '../../src/cli/broken-json.js';
import { parse } from '../../src/core.js';
import type { ParseResult } from '../../src/providers/provider.js';
import { pretty } from '../support/source.js';
import { sample } from '../support/samples.js';
import { playgroundTemplate } from './template.js';

export const widths = { least: 240, most: 1200 } as const;

const first = 'plaid/active-fallback-to-document';

/** A place to paste JSON and see what the elements make of it. */
export class Playground extends LitElement {
  static override properties: PropertyDeclarations = {
    text: { state: true },
    sample: { state: true },
    language: {},
    audience: {},
    width: { state: true },
  };

  /** What stands in the field. */
  declare text: string;
  /** The sample that stands there unchanged; empty when it is the reader's own. */
  declare sample: string;
  declare language: string;
  /** Who reads; any other word shows both. */
  declare audience: string;
  /** Of the elements, in CSS pixels. */
  declare width: number;

  constructor() {
    super();
    this.language = 'en';
    this.audience = '';
    this.width = 460;
    this.take(first);
  }

  /** Puts a sample into the field; the empty name leaves what is there. */
  take(name: string): void {
    this.sample = name;
    if (name) this.text = pretty(sample(name));
  }

  edit(text: string): void {
    this.text = text;
    this.sample = '';
  }

  get result(): ParseResult {
    return parse(this.status);
  }

  /** An empty field is a status that is still on its way. */
  get status(): string | undefined {
    return this.text.trim() || undefined;
  }

  /** Where the text stops being JSON, if nothing can be read of it. */
  get broken(): JsonBreak | undefined {
    const isUnreadable = this.result.diagnostics.some(({ code }) => code === 'unreadable');
    return isUnreadable ? findJsonBreak(this.text) : undefined;
  }

  /** The page's own styles apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return playgroundTemplate(this);
  }
}

export const tag = 'story-playground';
if (!customElements.get(tag)) customElements.define(tag, Playground);
