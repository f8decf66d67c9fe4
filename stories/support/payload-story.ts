import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Audience } from '../../src/model/vocabulary.js';
import { forAudiences } from './elements.js';
import { expectForAudiences, expectWords, the } from './expectations.js';
import { payload, type FixtureProvider, type Json } from './payloads.js';
import { json } from './source.js';

interface PayloadStory {
  readonly payload: Json;
  /** What each audience reads on its card. */
  readonly words: Readonly<Record<Audience, readonly string[]>>;
  /** What stands beside the cards; the payload by default. */
  readonly beside?: unknown;
  /** What else is true of the cards. */
  readonly check?: (card: Element, audience: Audience) => Promise<void>;
}

/** The card of a payload for both audiences, and its JSON beside it. */
export const payloadStory = ({
  payload,
  words,
  beside = json(payload),
  check,
}: PayloadStory): StoryObj => ({
  render: (_args, { globals }) => html`
    <div class="columns beside">
      ${forAudiences(
        globals,
        (audience) => html`
          <idv-verification-card
            .status=${payload}
            audience=${audience}
            heading-level="3"
          ></idv-verification-card>
        `,
      )}
      ${beside}
    </div>
  `,
  play: (context) =>
    expectForAudiences(context, async (column, audience) => {
      const card = the(column, 'idv-verification-card');
      await expectWords(card, words[audience]);
      await check?.(card, audience);
    }),
});

/** Stories of the payloads of one provider, by the names of their files. */
export const payloadStories =
  (provider: FixtureProvider) =>
  (name: string, applicant: readonly string[], reviewer: readonly string[]): StoryObj =>
    payloadStory({ payload: payload(provider, name), words: { applicant, reviewer } });
