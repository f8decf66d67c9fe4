import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import type { PlayFunctionContext } from 'storybook/internal/types';
import { expect } from 'storybook/test';
import type { Audience } from '../../src/model/vocabulary.js';
import { audienceNames, audiencesIn } from './audience.js';
import { visibleText } from './reading.js';

export type Context = PlayFunctionContext<WebComponentsRenderer>;

/** What an audience reads in the elements that share a status. */
export interface Words {
  /** All that the badge says. */
  readonly badge: string;
  /** All that the stepper says, a step at a time; for reviewers, some of it. */
  readonly stepper: readonly string[];
  /** What the explainer says among other things. */
  readonly explainer: readonly string[];
  /** What the card says beside that. */
  readonly card?: readonly string[];
}

/** Words and codes that never reach the person whose identity is checked. */
const neverForApplicants =
  /\b(review\w*|screen(ed|ing)|watchlist|hits?|manual\w*|fraud\w*|risk\w*|duress|suspicio\w*|counterfeit|stolen|idvv\w*|plaid|yousign|idmeta)\b/i;

/** Texts are asserted in English; another language in the toolbar is there to be looked at. */
export const isEnglish = ({ globals }: Context): boolean => globals.language === 'en';

const patience = 3000;

/** Waits for what an element says to be right: words may have to be loaded first. */
async function eventually(element: Element, check: (text: string) => void): Promise<void> {
  const giveUp = performance.now() + patience;
  for (;;) {
    const text = visibleText(element);
    try {
      return check(text);
    } catch (error) {
      if (performance.now() > giveUp) throw error;
    }
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Waits for an element to say something, with these words in it. */
export const expectWords = (element: Element, words: readonly string[]): Promise<void> =>
  eventually(element, (text) => {
    if (!text) throw new Error(`<${element.localName}> says nothing`);
    const missing = words.filter((word) => !text.includes(word));
    if (missing.length)
      throw new Error(`<${element.localName}> misses “${missing.join('”, “')}” in “${text}”`);
  });

/** Waits for an element to say this and nothing else. */
export const expectText = (element: Element, wanted: string): Promise<void> =>
  eventually(element, (text) => {
    if (text !== wanted)
      throw new Error(`<${element.localName}> says “${text}” instead of “${wanted}”`);
  });

export const expectNothingForReviewers = (element: Element): Promise<void> =>
  expect(visibleText(element)).not.toMatch(neverForApplicants);

/** The one element that a selector finds; anything else is a mistake in the story. */
export function the(root: Element, selector: string): Element {
  const [found, ...others] = root.querySelectorAll(selector);
  if (!found || others.length)
    throw new Error(`There are ${root.querySelectorAll(selector).length} of ${selector}.`);
  return found;
}

/** Whether nothing in the toolbar changes the words of a story that shows one audience. */
export const isAsWritten = (context: Context): boolean =>
  isEnglish(context) && context.globals.audience === 'own';

/** Plays a story of one element: it says these words. */
export const says =
  (tag: string, ...words: readonly string[]) =>
  (context: Context): Promise<void> =>
    expectWords(the(context.canvasElement, tag), isAsWritten(context) ? words : []);

/** Asserts what each audience reads in the column that is theirs. */
export async function expectForAudiences(
  context: Context,
  check: (column: Element, audience: Audience) => Promise<void>,
): Promise<void> {
  for (const audience of audiencesIn(context.globals)) {
    const column = the(context.canvasElement, `[data-audience=${audience}]`);
    if (!isEnglish(context)) {
      for (const element of column.querySelectorAll('[audience]')) await expectWords(element, []);
      continue;
    }
    await context.step(`${audienceNames[audience]} reads`, async () => {
      await check(column, audience);
      if (audience === 'applicant') await expectNothingForReviewers(column);
    });
  }
}

/** Asserts what the four elements say. */
export async function expectElements(
  column: Element,
  audience: Audience,
  { badge, stepper, explainer, card = [] }: Words,
): Promise<void> {
  await expectText(the(column, 'idv-status-badge'), badge);
  // One step too many would tell an applicant of what is hidden.
  const steps = the(column, 'idv-progress-stepper');
  if (audience === 'applicant') await expectText(steps, stepper.join(' '));
  else await expectWords(steps, stepper);
  await expectWords(the(column, 'idv-reason-explainer'), explainer);
  // A result alone would only repeat the badge.
  const drawn = stepper.length > 1 ? stepper : [];
  await expectWords(the(column, 'idv-verification-card'), [badge, ...drawn, ...card]);
}
