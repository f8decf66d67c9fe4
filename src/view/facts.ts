import { pairText } from '../explain/ui.js';
import { formatDate } from '../locales/dates.js';
import type { Speech } from '../locales/speech.js';
import { bare, lookUp } from '../model/own.js';
import type { Verification } from '../model/verification.js';
import type { ReviewerWords } from './reviewer-words.js';

/** Something that a reviewer is told beside the status, with its name. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What to do, whether the person can try again, what the provider says of the status, and its ids. */
export function factsOf(
  verification: Verification,
  speech: Speech,
  { providerWords, retryLabels, reviewerUi: ui }: ReviewerWords,
): readonly Fact[] {
  const { msg } = speech;
  const { provider = '', status, retry, id, previousAttemptId, redactedAt } = verification;
  const words = lookUp(providerWords, provider);
  const isDescribed = !words || bare(words).only !== 'without_steps' || !verification.steps.length;
  const found = isDescribed && words ? lookUp(words.statuses, status) : undefined;
  const own = found && bare(found);
  const facts = [
    [ui.action, own?.action?.(msg)],
    [ui.retry, retry === 'unknown' ? undefined : retryLabels[retry](msg)],
    [ui.providerStatus, own && words && pairText(msg, words.name, own.name)],
    [ui.definition, own?.definition(msg)],
    [ui.trigger, own?.trigger?.(msg)],
    [ui.precedence, own?.precedence?.(msg)],
    [ui.id, id],
    [ui.previousAttempt, previousAttemptId],
    [ui.redacted, redactedAt && formatDate(speech, redactedAt)],
  ] as const;
  return facts.flatMap(([label, text]) => (text ? [{ label: label(msg), text }] : []));
}
