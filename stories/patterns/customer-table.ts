import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { verificationStatuses } from '../../src/model/vocabulary.js';
import { searchField, selectField } from '../support/fields.js';
import { recordsTable } from '../support/records.js';
import { customers, type Customer } from './customers.js';

/** The customers of a company, for its staff. */
class CustomerTable extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { state: true },
    status: { state: true },
    language: {},
  };

  declare words: string;
  /** Of our vocabulary; empty for all. */
  declare status: string;
  declare language: string;

  constructor() {
    super();
    this.words = '';
    this.status = '';
    this.language = 'en';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #left(): readonly Customer[] {
    return customers.filter(
      ({ name, country, status }) =>
        (!this.status || status === this.status) &&
        `${name} ${country}`.toLowerCase().includes(this.words.toLowerCase()),
    );
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
      <search class="fields">
        ${searchField('Name or country', this.words, (words) => (this.words = words))}
        ${selectField(
          'Status',
          [
            ['', 'All'],
            ...verificationStatuses
              .map(
                (status) => [status, customers.filter((each) => each.status === status)] as const,
              )
              .filter(([, found]) => found.length)
              .map(([status, found]) => [status, `${status} (${found.length})`] as const),
          ],
          this.status,
          (status) => (this.status = status),
        )}
      </search>
      <p role="status">${this.#left.length} of ${customers.length} customers</p>
      <div class="customers">
        ${recordsTable({
          caption: 'The newest first',
          columns: ['Customer', 'Identity', 'Country', 'Customer since'],
          rows: this.#left.map(({ name, country, since, payload }) => [
            name,
            // Of two hundred badges none should speak up by itself.
            html`<idv-status-badge
              lang=${this.language}
              density="compact"
              audience="reviewer"
              announce="off"
              .status=${payload}
            ></idv-status-badge>`,
            country,
            html`<time datetime=${since}>${since}</time>`,
          ]),
        })}
      </div>
    </div>`;
  }
}

const tag = 'story-customer-table';
if (!customElements.get(tag)) customElements.define(tag, CustomerTable);

export const customerTable = (language: unknown): TemplateResult =>
  html`<story-customer-table .language=${language}></story-customer-table>`;
