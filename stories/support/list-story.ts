import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { parseList } from '../../src/core.js';
import { listFixtures } from '../../test/fixtures/index.js';
import { forAudiences } from './elements.js';
import { expectForAudiences, expectText } from './expectations.js';
import { json } from './source.js';

type Labels = readonly string[];

/** A response that holds several verifications: `parseList` reads it, a badge shows each. */
export const listStory = (
  provider: keyof typeof listFixtures,
  applicant: Labels,
  reviewer: Labels,
): StoryObj => {
  const payload = listFixtures[provider][0]?.payload;
  return {
    render: (_args, { globals }) => html`
      <div class="columns beside">
        ${forAudiences(
          globals,
          (audience) => html`
            <ol>
              ${parseList(payload).verifications.map(
                (verification) =>
                  html`<li>
                    <idv-status-badge
                      .status=${verification}
                      audience=${audience}
                    ></idv-status-badge>
                  </li>`,
              )}
            </ol>
          `,
        )}
        ${json(payload)}
      </div>
    `,
    play: (context) =>
      expectForAudiences(context, async (column, audience) => {
        const badges = [...column.querySelectorAll('idv-status-badge')];
        const labels = { applicant, reviewer }[audience];
        await expect(badges).toHaveLength(labels.length);
        for (const [index, badge] of badges.entries()) await expectText(badge, labels[index] ?? '');
      }),
  };
};
