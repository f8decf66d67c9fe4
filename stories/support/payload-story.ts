import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { forAudiences } from './elements.js';
import { expectForAudiences, expectWords, the } from './expectations.js';
import { json } from './source.js';
import { payload, type FixtureProvider } from './payloads.js';

/**
 * Stories of one provider: each shows the card of a payload to both audiences, its JSON beside it,
 * and says what they read there.
 */
export const payloadStories =
  (provider: FixtureProvider) =>
  (name: string, applicant: readonly string[], reviewer: readonly string[]): StoryObj => ({
    render: (_args, { globals }) => html`
      <div class="columns beside">
        ${forAudiences(
          globals,
          (audience) => html`
            <idv-verification-card
              .status=${payload(provider, name)}
              audience=${audience}
              heading-level="3"
            ></idv-verification-card>
          `,
        )}
        ${json(payload(provider, name))}
      </div>
    `,
    play: (context) =>
      expectForAudiences(context, (column, audience) =>
        expectWords(the(column, 'idv-verification-card'), { applicant, reviewer }[audience]),
      ),
  });
