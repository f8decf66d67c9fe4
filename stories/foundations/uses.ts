import { html, type TemplateResult } from 'lit';
import { code } from '../support/code.js';
import { linkTo } from '../support/link.js';
import { verificationLooks, type Look } from '../../src/view/looks.js';
import { requestLooks, stepLooks } from '../../src/view/more-looks.js';

const kinds = [
  ['Verification', 'verification-statuses', verificationLooks],
  ['Step', 'step-statuses', stepLooks],
  ['API request', 'request-statuses', requestLooks],
] as const;

/** The statuses that look in a certain way, for each kind of status. */
const usesOf = (isMeant: (look: Look) => boolean) =>
  kinds.map(([kind, group, looks]) => ({
    kind,
    group,
    statuses: Object.entries<Look>(looks)
      .filter(([, look]) => isMeant(look))
      .map(([status]) => status),
  }));

/** Each status as a link to its story. */
export const usesTemplate = (isMeant: (look: Look) => boolean): TemplateResult => html`
  <dl class="uses">
    ${usesOf(isMeant)
      .filter(({ statuses }) => statuses.length)
      .map(
        ({ kind, group, statuses }) => html`
          <div>
            <dt>${kind}</dt>
            ${statuses.map(
              (status) =>
                html`<dd>
                  ${linkTo(`story/states-${group}--${status.replaceAll('_', '-')}`, code(status))}
                </dd>`,
            )}
          </div>
        `,
      )}
  </dl>
`;
