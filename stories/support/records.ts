import { html, nothing, type TemplateResult } from 'lit';
import './records.css';

export interface RecordsTable {
  readonly caption: unknown;
  readonly columns: readonly string[];
  /** The cells of each row; the first one names it. */
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * A table that becomes a list of blocks where its columns have no room. It then has other boxes, and
 * a browser forgets that it is a table, hence the roles.
 */
export const recordsTable = ({ caption, columns, rows }: RecordsTable): TemplateResult => html`
  <div class="records-place">
    <table class="records" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${name}</th>
              ${cells.map(
                (cell, index) =>
                  html`<td role="cell" data-column=${columns[index + 1] ?? nothing}>${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;
