import { LitElement, type PropertyDeclarations } from 'lit';
import type { Part } from '../../../src/locales/catalogue.js';
import { Localizer } from '../../../src/locales/localizer.js';
import { entryOf, everything, matches, type Entry, type Search } from './entry.js';
import { rows } from './rows.js';
import { catalogueTemplate } from './template.js';

const parts: readonly Part[] = ['base', 'reasons', 'reviewer', 'reviewer-reasons'];

/** All reasons with what each audience is told, in the language of its `lang`, to search in. */
export class Catalogue extends LitElement {
  static override properties: PropertyDeclarations = { search: { state: true } };

  declare search: Search;

  readonly speech = new Localizer(
    this,
    () => parts,
    () => undefined,
  ).speech;

  constructor() {
    super();
    this.search = everything;
  }

  /** The reasons that are left. */
  get entries(): readonly Entry[] {
    return rows
      .map((row) => entryOf(row, this.speech.msg))
      .filter((entry) => matches(entry, this.search));
  }

  narrow(search: Partial<Search>): void {
    this.search = { ...this.search, ...search };
  }

  /** The page's own styles apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return catalogueTemplate(this);
  }
}

export const tag = 'story-catalogue';
if (!customElements.get(tag)) customElements.define(tag, Catalogue);
