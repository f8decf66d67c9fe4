import { html, type TemplateResult } from 'lit';
import { redact } from '../../src/core.js';
import { directionOf } from '../../src/locales/match.js';
import { audiences, type Audience } from '../../src/model/vocabulary.js';
import { audienceNames } from '../support/audience.js';
import { everyElement } from '../support/elements.js';
import { selectField } from '../support/fields.js';
import { languages } from '../support/languages.js';
import { samples } from '../support/samples.js';
import { pretty, source } from '../support/source.js';
import { describe } from './diagnostics.js';
import { widths, type Playground } from './playground.js';

export const playgroundTemplate = (playground: Playground): TemplateResult => html`
  <div class="playground" lang="en" dir="ltr">
    <h1>Playground</h1>
    <div class="bench">
      <div class="stack">
        ${inputTemplate(playground)} ${readTemplate(playground)}
        ${source('What redact(payload) leaves for applicants', pretty(redact(playground.status)))}
      </div>
      <div class="stack">
        ${settingsTemplate(playground)}
        <div class="previews">
          ${audiences
            .filter((audience) => audience === playground.audience || !isOne(playground.audience))
            .map((audience) => previewTemplate(playground, audience))}
        </div>
      </div>
    </div>
  </div>
`;

const isOne = (audience: string): audience is Audience => audience in audienceNames;

const inputTemplate = (playground: Playground) => html`
  <section class="input">
    ${selectField(
      'Sample',
      [
        ['', 'Your own JSON'],
        ...samples.map(([group, names]) => ({
          group,
          options: names.map((name) => [name, name] as const),
        })),
      ],
      playground.sample,
      (name) => playground.take(name),
    )}
    <label class="field">
      JSON of your provider; it stays in this browser
      <textarea
        rows="20"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="playground-outcome"
        .value=${playground.text}
        @input=${({ target }: Event) => playground.edit((target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    <p id="playground-outcome" role="status">${outcomeOf(playground)}</p>
  </section>
`;

/** What came of the text, in one sentence. */
function outcomeOf({ broken, status, result: { verification, diagnostics } }: Playground): string {
  if (!status) return 'Nothing here yet: the elements show that the status is still on its way.';
  if (broken)
    return `Line ${broken.line}, column ${broken.column}: ${broken.expected} is expected here.`;
  if (!verification) return diagnostics.map((each) => describe(each)[0]).join(' ');
  const { provider } = verification;
  return provider ? `The provider is ${provider}.` : 'This is the kit’s own JSON.';
}

const settingsTemplate = (playground: Playground) => html`
  <div class="fields">
    ${selectField(
      'Read by',
      [
        ['', 'Applicant and reviewer'],
        ...audiences.map((audience) => [audience, audienceNames[audience]] as const),
      ],
      isOne(playground.audience) ? playground.audience : '',
      (audience) => (playground.audience = audience),
    )}
    ${selectField(
      'Language of the elements',
      languages,
      playground.language,
      (language) => (playground.language = language),
    )}
    <label class="field">
      Width: ${playground.width} pixels
      <input
        type="range"
        min=${widths.least}
        max=${widths.most}
        step="20"
        .value=${String(playground.width)}
        @input=${({ target }: Event) =>
          (playground.width = (target as HTMLInputElement).valueAsNumber)}
      />
    </label>
  </div>
`;

/** Wider than the page it can be scrolled. */
const previewTemplate = ({ status, language, width }: Playground, audience: Audience) => html`
  <section
    class="preview"
    tabindex="0"
    data-audience=${audience}
    aria-label="Elements for the ${audience}"
  >
    <h2>${audienceNames[audience]}</h2>
    <div
      class="stack frame"
      lang=${language}
      dir=${directionOf(language)}
      style="inline-size: ${width}px"
    >
      ${everyElement({ status }, audience)}
    </div>
  </section>
`;

const readTemplate = ({ result: { verification, diagnostics } }: Playground) => html`
  <section class="input">
    <h2>What parse(payload) reads</h2>
    ${
      verification
        ? html`<dl class="facts">
            ${fact('Provider', verification.provider ?? 'canonical')}
            ${fact('Status', verification.status)} ${fact('Steps', verification.steps.length)}
            ${fact('Reasons', verification.reasons.map(({ id }) => id).join(', ') || 'none')}
          </dl>`
        : html`<p>Nothing that can be shown.</p>`
    }
    ${
      diagnostics.length
        ? html`<ul class="diagnostics">
            ${diagnostics.map((diagnostic) => {
              const [meaning, about] = describe(diagnostic);
              return html`<li>
                <code>${diagnostic.code}</code> ${meaning} ${about && html`<code>${about}</code>`}
              </li>`;
            })}
          </ul>`
        : html`<p>There are no diagnostics.</p>`
    }
  </section>
`;

const fact = (name: string, value: unknown) =>
  html`<div>
    <dt>${name}</dt>
    <dd><code>${value}</code></dd>
  </div>`;
