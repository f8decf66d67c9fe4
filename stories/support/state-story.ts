import type { StoryObj } from '@storybook/web-components-vite';
import type { Audience } from '../../src/model/vocabulary.js';
import { everyElement, forAudiences, type Given } from './elements.js';
import {
  expectElements,
  expectForAudiences,
  expectText,
  expectWords,
  the,
  type Words,
} from './expectations.js';

type Read<T> = Readonly<Record<Audience, T>>;

const columns = (given: Given): NonNullable<StoryObj['render']> =>
  function render(_args, { globals }) {
    return forAudiences(globals, (audience) => everyElement(given, audience));
  };

/** A state in every element, and what each audience reads there. */
export const stateStory = ({ applicant, reviewer, ...given }: Given & Read<Words>): StoryObj => ({
  render: columns(given),
  play: (context) =>
    expectForAudiences(context, (column, audience) =>
      expectElements(column, audience, { applicant, reviewer }[audience]),
    ),
});

/** What is read of one step. */
interface StepWords {
  /** All that the badge says. */
  readonly badge: string;
  /** The step in the stepper and the card: its name and its state; left out if it is not drawn. */
  readonly line?: string;
}

/** A state of one step, in every element. */
export const stepStory = ({
  applicant,
  reviewer,
  ...given
}: Given & Read<StepWords> & { readonly step: string }): StoryObj => ({
  render: columns(given),
  play: (context) =>
    expectForAudiences(context, async (column, audience) => {
      const { badge, line } = { applicant, reviewer }[audience];
      await expectText(the(column, 'idv-status-badge'), badge);
      for (const tag of ['idv-progress-stepper', 'idv-verification-card'])
        await expectWords(the(column, tag), line ? [line] : []);
    }),
});

/** Reasons, in every element; the words stand in the explainer and in the card. */
export const reasonStory = ({
  applicant,
  reviewer,
  ...given
}: Given & Read<readonly string[]>): StoryObj => ({
  render: columns(given),
  play: (context) =>
    expectForAudiences(context, async (column, audience) => {
      for (const tag of ['idv-reason-explainer', 'idv-verification-card'])
        await expectWords(the(column, tag), { applicant, reviewer }[audience]);
    }),
});
