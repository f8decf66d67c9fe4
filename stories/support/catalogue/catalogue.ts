import { LitElement, type PropertyDeclarations } from 'lit';
import { base } from '../../../src/locales/generated/parts/base.js';
import { reasons } from '../../../src/locales/generated/parts/reasons.js';
import { reviewer } from '../../../src/locales/generated/parts/reviewer.js';
import { Localizer } from '../../../src/locales/localizer.js';
import type { Speech } from '../../../src/locales/speech.js';
import { entryOf, everything, matches, type Entry, type Search } from './entry.js';
import { rows } from './rows.js';
import { catalogueTemplate } from './template.js';

const parts = [base, reasons, reviewer];

/** All reasons with what each audience is told, in the language of its `lang`, to search in. */
export class Catalogue extends LitElement {
  static override properties: PropertyDeclarations = { search: { state: true } };

  declare search: Search;

  readonly #localizer = new Localizer(this, parts);

  constructor() {
    super();
    this.search = everything;
  }

  get speech(): Speech {
    return this.#localizer.speech;
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
