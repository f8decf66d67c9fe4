import type { MsgFn } from '@lit/localize';
import { isShowableReason, type ShowableReasonId } from '../disclosure/reasons.js';
import { adviceLeads } from '../explain/advice-lead.js';
import type { Text } from '../explain/text.js';
import { notConfirmedHeading, whyHeading } from '../explain/ui.js';
import { reasonTexts } from '../explain/reasons/index.js';
import { reasons as categories } from '../model/reasons.js';
import type { Reason, Verification } from '../model/verification.js';
import type { VerificationStatus } from '../model/vocabulary.js';
import type { ReviewerWords } from './speech.js';

/**
 * What heads the reasons for an applicant. Under a step of a verification that goes on, or that ended
 * for another cause, they do not tell why the whole stands where it stands.
 */
export const headingOf = ({ status, reasons }: Verification): Text =>
  causes.includes(status) || reasons.every(({ step }) => !step) ? whyHeading : notConfirmedHeading;

const causes: readonly VerificationStatus[] = ['rejected', 'inconclusive', 'incomplete', 'error'];

/** Why, and what to do about it, for an applicant. */
export interface ReasonsView {
  /** What happened, a sentence each. */
  readonly titles: readonly string[];
  /** The sentence before the advice; absent where nothing can be done now. */
  readonly lead?: string;
  /** What to do, each piece once. */
  readonly advice: readonly string[];
}

/** Of a disclosed verification; two reasons that say the same are one. */
export function reasonsOf({ status, reasons }: Verification, msg: MsgFn): ReasonsView {
  const texts = reasons.map(({ id }) => reasonTexts[id as ShowableReasonId]);
  const lead = texts.length ? adviceLeads[status] : undefined;
  return {
    titles: unique(texts.map(({ title }) => title(msg))),
    ...(lead && { lead: lead(msg) }),
    advice: lead ? unique(texts.map(({ advice }) => advice(msg))) : [],
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** One reason as a reviewer reads it. */
export interface ReviewerReasonView {
  readonly text: string;
  /** The provider's own code. */
  readonly code?: string;
  readonly category?: string;
  /** Says that the applicant does not see it. */
  readonly hidden?: string;
}

/** Every reason, each on its own. */
export const reviewerReasonsOf = (
  reasons: readonly Reason[],
  msg: MsgFn,
  words: ReviewerWords,
): readonly ReviewerReasonView[] =>
  reasons.map(({ id, code }) => ({
    text: words.reviewerReasons[id](msg),
    ...(code && { code }),
    ...(id !== 'unknown' && { category: words.categoryLabels[categories[id]](msg) }),
    ...(!isShowableReason(id) && { hidden: words.reviewerUi.hiddenFromApplicant(msg) }),
  }));
