import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import { announce } from '../support/element-args.js';
import { specimen } from '../support/elements.js';
import { expectWords, isEnglish, type Context } from '../support/expectations.js';
import { visibleText } from '../support/reading.js';
import { allSlots, siteSlots, type SlotArgs } from '../support/site-slots.js';

const meta: Meta = {
  title: 'Behavior/The site’s own slots',
  parameters: { actions: { disable: false } },
};
export default meta;

const heard = fn();

const listen = (event: Event) => {
  heard((event as CustomEvent<unknown>).detail);
  announce.action(event);
};

const both = (status: string, slots: SlotArgs) => html`
  ${specimen(
    'idv-verification-card',
    html`<idv-verification-card status=${status} heading-level="3"
      >${siteSlots(slots)}</idv-verification-card
    >`,
  )}
  ${specimen(
    'idv-reason-explainer',
    html`<idv-reason-explainer status=${status} heading-level="3"
      >${siteSlots(slots)}</idv-reason-explainer
    >`,
  )}
`;

const unasked = 'You can ask the company if a person can look at your case.';

/** Chooses what shows in the slots of an element, and expects an event of each. */
async function expectActions(element: Element, shown: readonly (keyof SlotArgs)[]) {
  heard.mockClear();
  for (const slot of shown) element.querySelector<HTMLElement>(`[slot=${slot}]`)?.click();
  await expect(heard.mock.calls.map(([detail]) => (detail as { action: string }).action)).toEqual(
    shown,
  );
}

async function checkFilled(element: Element, shown: readonly (keyof SlotArgs)[]) {
  await expectWords(element, []);
  const text = visibleText(element);
  for (const [slot, words] of Object.entries(allSlots))
    await expect(text.includes(words), slot).toBe(shown.includes(slot as keyof SlotArgs));
  await expect(text).not.toContain(unasked);
  await expectActions(element, shown);
}

/** A site writes all its links once; each shows in the states in which it makes sense. */
const slotStory = (status: string, shown: readonly (keyof SlotArgs)[]): StoryObj => ({
  render: () =>
    html`<div class="columns" @idv-action=${listen}>
      <section class="stack filled">
        <h2 lang="en" dir="ltr">Filled</h2>
        ${both(status, allSlots)}
      </section>
      <section class="stack">
        <h2 lang="en" dir="ltr">Not filled</h2>
        ${both(status, {})}
      </section>
    </div>`,
  play: async (context: Context) => {
    for (const element of context.canvasElement.querySelectorAll('[heading-level]')) {
      if (element.closest('.filled')) await checkFilled(element, shown);
      else if (isEnglish(context))
        await expectWords(element, shown.includes('appeal') ? [unasked] : []);
    }
  },
});

/** All is well: nothing to try again or to object to. */
export const Verified = slotStory('verified', ['help']);

/** Without a link of the site’s, a sentence says that somebody can be asked to look again. */
export const Rejected = slotStory('rejected', ['appeal', 'retry', 'help']);

export const Inconclusive = slotStory('inconclusive', ['retry', 'help']);
