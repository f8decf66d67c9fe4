import { html, type TemplateResult } from 'lit';
import './fields.css';

export type Option = readonly [value: string, text: string];

/** Options, or groups of them under a name. */
type Options = readonly (
  Option | { readonly group: string; readonly options: readonly Option[] }
)[];

/** A field to choose in, under its name. */
export const selectField = (
  name: string,
  options: Options,
  chosen: string,
  choose: (value: string) => void,
): TemplateResult => {
  const optionTemplate = ([value, text]: Option) =>
    html`<option value=${value} .selected=${value === chosen}>${text}</option>`;
  return html`
    <label class="field">
      ${name}
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${options.map((entry) =>
          'group' in entry
            ? html`<optgroup label=${entry.group}>${entry.options.map(optionTemplate)}</optgroup>`
            : optionTemplate(entry),
        )}
      </select>
    </label>
  `;
};

/** A field to search in. */
export const searchField = (
  name: string,
  words: string,
  search: (words: string) => void,
): TemplateResult => html`
  <label class="field words">
    ${name}
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${words}
      @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
    />
  </label>
`;
