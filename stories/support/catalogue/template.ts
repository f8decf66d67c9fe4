import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Speech } from '../../../src/locales/speech.js';
import { code } from '../code.js';
import { searchField, selectField } from '../fields.js';
import { languages } from '../languages.js';
import '../records.css';
import type { Catalogue } from './catalogue.js';
import type { Entry } from './entry.js';
import { providers, rows, tellings, type Code, type Telling } from './rows.js';

const tellingNames: Readonly<Record<Telling, string>> = {
  as_it_is: 'As it is',
  in_general: 'In general terms',
  not_told: 'Not told',
};

const columns = ['Reason and codes', 'Kind', 'Told', 'The applicant reads', 'The reviewer reads'];

/** Only the texts are in the language that is looked at; the page around them is English. */
export const catalogueTemplate = (catalogue: Catalogue): TemplateResult => {
  const { speech, entries } = catalogue;
  return html`<div lang="en" dir="ltr">
    <div class="finder">
      ${searchTemplate(catalogue)}
      <p role="status">${entries.length} of ${rows.length} reasons</p>
      ${untranslatedTemplate(speech, catalogue.lang)}
    </div>
    <table class="records" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          entries,
          ({ id }) => id,
          (entry) => rowTemplate(entry, speech),
        )}
      </tbody>
    </table>
  </div>`;
};

const searchTemplate = (catalogue: Catalogue) => html`
  <search class="fields">
    ${searchField('Search in codes, ids, categories and texts', catalogue.search.words, (words) =>
      catalogue.narrow({ words }),
    )}
    ${selectField(
      'Codes of',
      [['', 'All providers'], ...providers.map((name) => [name, name] as const)],
      catalogue.search.provider,
      (provider) => catalogue.narrow({ provider }),
    )}
    ${selectField(
      'Told to applicants',
      [['', 'All'], ...tellings.map((telling) => [telling, tellingNames[telling]] as const)],
      catalogue.search.telling,
      (telling) => catalogue.narrow({ telling }),
    )}
    ${selectField('Language', languages, catalogue.lang, (lang) => {
      catalogue.lang = lang;
      catalogue.requestUpdate();
    })}
  </search>
`;

/** A writer must not take for a translation what is only the English behind it. */
function untranslatedTemplate(speech: Speech, lang: string) {
  const missing = [
    speech.languageOf('reasons').lang === lang ? [] : ['what applicants read'],
    speech.languageOf('reviewer').lang === lang ? [] : ['what reviewers read'],
  ].flat();
  return missing.length
    ? html`<p>Not translated yet, so in English: ${missing.join(', ')}.</p>`
    : nothing;
}

const rowTemplate = (entry: Entry, speech: Speech) => {
  const words = speech.languageOf('reasons');
  const meaning = speech.languageOf('reviewer');
  return html`<tr role="row" class=${entry.telling}>
    <th role="rowheader" scope="row">${code(entry.id)} ${codesTemplate(entry.codes)}</th>
    <td role="cell" data-column=${columns[1]!} lang=${meaning.lang} dir=${meaning.dir}>
      ${entry.category} <small>${entry.fixer}</small>
    </td>
    <td role="cell" data-column=${columns[2]!}>
      ${tellingNames[entry.telling]} ${entry.telling === 'in_general' ? code(entry.told!) : nothing}
    </td>
    <td role="cell" data-column=${columns[3]!} lang=${words.lang} dir=${words.dir}>
      ${entry.title ? html`<b>${entry.title}</b> ${entry.advice}` : '–'}
    </td>
    <td role="cell" data-column=${columns[4]!} lang=${meaning.lang} dir=${meaning.dir}>
      ${entry.meaning}
    </td>
  </tr>`;
};

const codesTemplate = (codes: readonly Code[]) =>
  codes.map(({ provider, code: name }) => html`<small>${provider} ${code(name)}</small>`);
