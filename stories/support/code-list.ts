import { html, LitElement, nothing } from 'lit';
import { toldReason, type ShowableReasonId } from '../../src/disclosure/reasons.js';
import { reasonTexts } from '../../src/explain/reasons/index.js';
import { categoryLabels, reviewerReasons } from '../../src/explain/reviewer/index.js';
import { Localizer } from '../../src/locales/localizer.js';
import { reasons, type KnownReasonId } from '../../src/model/reasons.js';

/** A code of a provider, or none where the reason itself is meant, and its reason. */
export type Row = readonly [code: string, id: KnownReasonId];

/** Every code with what each audience is told, in the language of the page. */
export class CodeList extends LitElement {
  static override properties = { rows: { attribute: false } };

  declare rows: readonly Row[];

  readonly #speech = new Localizer(this, () => ['base', 'reasons', 'reviewer-reasons']).speech;

  constructor() {
    super();
    this.rows = [];
  }

  /** The page's own styles apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return html`<table>
      <thead lang="en" dir="ltr">
        <tr>
          <th scope="col">Code</th>
          <th scope="col">The applicant reads</th>
          <th scope="col">The reviewer reads</th>
        </tr>
      </thead>
      <tbody>
        ${this.rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row([code, id]: Row) {
    const { msg } = this.#speech;
    const told = toldReason(id) as ShowableReasonId | undefined;
    const text = told && reasonTexts[told];
    return html`<tr>
      <th scope="row">
        <code lang="en" dir="ltr">${code}</code>
        <div class="tag" lang="en" dir="ltr">${code === id ? nothing : id}</div>
      </th>
      <td lang=${this.#speech.languageOf('reasons').lang}>
        ${text ? html`${text.title(msg)}<br /><small>${text.advice(msg)}</small>` : '–'}
      </td>
      <td lang=${this.#speech.languageOf('reviewer-reasons').lang}>
        ${reviewerReasons[id](msg)}<br /><small>${categoryLabels[reasons[id]](msg)}</small>
      </td>
    </tr>`;
  }
}
