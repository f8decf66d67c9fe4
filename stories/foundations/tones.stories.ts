import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { verificationLooks, type Tone } from '../../src/view/looks.js';
import { code } from '../support/code.js';
import { recordsTable } from '../support/records.js';
import './foundations.css';
import { measuredColor } from './measured-color.js';
import { groundsOf, tokensOf, valueOf } from './tokens.js';
import { usesTemplate } from './uses.js';

const meta: Meta = { title: 'Foundations/Tones' };
export default meta;

const meanings: Readonly<Record<Tone, string>> = {
  neutral: 'Nothing to do, nothing to worry about.',
  info: 'It is on its way. The person goes on, or waits.',
  success: 'It is done and well.',
  warning: 'It stopped before there was a result. Something can be done.',
  danger: 'It was not passed.',
};

const tokenOf = (tone: string) => tokensOf().find(({ name }) => name === `--idv-${tone}-color`)!;

/** Five tones, each for one kind of news. */
export const Tones: StoryObj = {
  render: (_args, { globals }) => html`
    <article class="foundation tones" lang="en" dir="ltr">
      <h1>Tones</h1>
      <p>
        A tone says what kind of news it is. Red is only for what was not passed, so that it means
        something when it comes.
      </p>
      ${recordsTable({
        caption: 'All tones',
        columns: ['Tone', 'What it says', 'Badges', 'Light', 'Dark', 'Statuses'],
        rows: Object.entries(meanings).map(([tone, meaning]) => [
          code(tone),
          meaning,
          html`<div class="badges">
            ${Object.entries(verificationLooks)
              .filter(([, look]) => look.startsWith(`${tone} `))
              .map(
                ([status]) =>
                  html`<idv-status-badge
                    lang=${globals.language as string}
                    status=${status}
                  ></idv-status-badge>`,
              )}
          </div>`,
          ...(['light', 'dark'] as const).map((scheme) =>
            measuredColor(
              scheme,
              valueOf(tokenOf(tone)),
              groundsOf(tokenOf(tone), tokensOf()),
              globals,
            ),
          ),
          usesTemplate((look) => look.startsWith(`${tone} `)),
        ]),
      })}
    </article>
  `,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('idv-status-badge')).toHaveLength(
      Object.keys(verificationLooks).length,
    );
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(5);
  },
};
