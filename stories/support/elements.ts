import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '../../src/model/vocabulary.js';
import { audienceNames, audiencesIn } from './audience.js';

/** What every element is given. */
export interface Given {
  readonly status: unknown;
  readonly provider?: string;
  /** The step that the badge shows. */
  readonly step?: string;
}

/** An element under its tag. */
export const specimen = (tag: string, element: TemplateResult): TemplateResult =>
  html`<div class="specimen">
    <p class="tag" lang="en" dir="ltr">${tag}</p>
    ${element}
  </div>`;

/** The four elements with the same status. */
export const everyElement = (
  { status, provider, step }: Given,
  audience: Audience = 'applicant',
): TemplateResult => html`
  ${specimen(
    step ? `idv-status-badge step="${step}"` : 'idv-status-badge',
    html`<idv-status-badge
      .status=${status}
      audience=${audience}
      provider=${provider ?? nothing}
      step=${step ?? nothing}
    ></idv-status-badge>`,
  )}
  ${specimen(
    'idv-progress-stepper',
    html`<idv-progress-stepper
      .status=${status}
      audience=${audience}
      provider=${provider ?? nothing}
    ></idv-progress-stepper>`,
  )}
  ${specimen(
    'idv-reason-explainer',
    html`<idv-reason-explainer
      .status=${status}
      audience=${audience}
      provider=${provider ?? nothing}
      heading-level="3"
    ></idv-reason-explainer>`,
  )}
  ${specimen(
    'idv-verification-card',
    html`<idv-verification-card
      .status=${status}
      audience=${audience}
      provider=${provider ?? nothing}
      heading-level="3"
    ></idv-verification-card>`,
  )}
`;

/** One column for each audience. */
export const forAudiences = (
  globals: Readonly<Record<string, unknown>>,
  content: (audience: Audience) => unknown,
): TemplateResult =>
  html`<div class="columns">
    ${audiencesIn(globals).map(
      (audience) =>
        html`<section class="stack" data-audience=${audience}>
          <h2 lang="en" dir="ltr">${audienceNames[audience]}</h2>
          ${content(audience)}
        </section>`,
    )}
  </div>`;
