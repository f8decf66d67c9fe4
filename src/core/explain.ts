import { disclose } from '../disclosure/disclose.js';
import { base } from '../locales/generated/parts/base.js';
import { reasons } from '../locales/generated/parts/reasons.js';
import { loadParts, localeFor } from '../locales/loader.js';
import { Speech, type Language } from '../locales/speech.js';
import { explanationOf, type Explanation } from '../view/explanation.js';
import { forReviewers } from '../view/lazy-for-reviewers.js';
import { textOf } from '../view/text.js';
import { optionOf, orNothing } from './options.js';
import { parse } from './parse.js';
import type { RedactOptions } from './redact.js';

export interface ExplainOptions extends RedactOptions {
  /**
   * The language to say it in, a BCP 47 tag. One that the kit does not have is served by the nearest
   * one, or by English. Default `en`.
   */
  readonly lang?: string | undefined;
  /** The IANA time zone in which an instant falls on a day. Default `UTC`. */
  readonly timeZone?: string | undefined;
}

/** All that a card says, and the language it is said in. */
export interface Explained extends Explanation, Language {}

/**
 * What the card would say of a verification, as data, in Node or in a browser. Takes what `parse`
 * takes. Never rejects: an input that says nothing is explained as "not available".
 */
export async function explain(input: unknown, options?: ExplainOptions | null): Promise<Explained> {
  const { explanation, speech } = await say(input, options);
  return structuredClone({ ...speech.languageOf('reasons'), ...explanation });
}

/**
 * The same as plain text, for an e-mail or a support ticket: a block of lines for each part of the
 * card, with an empty line between them.
 */
export async function toText(input: unknown, options?: ExplainOptions | null): Promise<string> {
  const { explanation, speech } = await say(input, options);
  return textOf(explanation, speech.msg);
}

async function say(input: unknown, options: ExplainOptions | null | undefined) {
  const { verification } = parse(input, options);
  const isReviewer = optionOf(options, 'audience') === 'reviewer';
  const locale = orNothing(() => localeFor(String(optionOf(options, 'lang')))) ?? 'en';
  const timeZone = orNothing(() => zoneOf(optionOf(options, 'timeZone'))) ?? 'UTC';
  const words = isReviewer ? await forReviewers.load() : undefined;
  const parts = [base, reasons, ...(words ? [words.reviewerPart] : [])];
  await loadParts(locale, parts);
  const speech = new Speech(locale, parts, timeZone);
  // Without their words, which did not load, reviewers get what applicants would.
  const disclosed = verification && disclose(verification, words ? 'reviewer' : 'applicant');
  return { explanation: explanationOf(disclosed, speech, words), speech };
}

const zoneOf = (timeZone = 'UTC'): string =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
