import { toldReason } from '../disclosure/reasons.js';
import type { Text } from '../explain/text.js';
import { pairText } from '../explain/ui.js';
import type { Speech } from '../locales/speech.js';
import { bare } from '../model/own.js';
import { categoryOf, fixerOf } from '../model/remedies.js';
import { isKnownReasonId, type ReasonId } from '../model/reasons.js';
import type { Reason, Verification } from '../model/verification.js';
import { ownText } from './own-text.js';
import { titleOf } from './reasons.js';
import type { ReviewerWords } from './reviewer-words.js';
import { stepNameOf } from './stepper.js';

/** One reason as a reviewer reads it. */
export interface ReviewerReasonView {
  readonly id: ReasonId;
  /** What the provider means. */
  readonly text: string;
  /** The provider's own codes for it: several may say the same. */
  readonly codes: readonly string[];
  readonly category?: string;
  readonly step?: string;
  /** Who can put it right. */
  readonly fixer: string;
  /** What the applicant reads of it, or that they do not see it. */
  readonly applicant: string;
}

/** Every reason once, with all the codes that say it, in the provider's order. */
export function reviewerReasonsOf(
  { reasons }: Verification,
  disclosed: Verification,
  speech: Speech,
  words: ReviewerWords,
): readonly ReviewerReasonView[] {
  const groups = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const { id, step, code } = reason;
    // Codes that we do not know say different things.
    const key = [id, step, id === 'unknown' ? code : ''].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), reason]);
  }
  return [...groups.values()].map((group) => reviewerReasonOf(group, disclosed, speech, words));
}

function reviewerReasonOf(
  group: readonly Reason[],
  disclosed: Verification,
  speech: Speech,
  words: ReviewerWords,
): ReviewerReasonView {
  const [{ id, step, category = categoryOf(id) }] = group as readonly [Reason];
  const { msg } = speech;
  const { hiddenFromApplicant, applicantReads } = words.reviewerUi;
  const told = toldReason(id);
  const isTold = disclosed.reasons.some((reason) => reason.id === told && reason.step === step);
  return bare({
    id,
    text: meaningOf(id, words)(msg),
    codes: [...new Set(group.flatMap(({ code }) => code ?? []))],
    ...(category && { category: words.categoryLabels[category](msg) }),
    ...(step && { step: stepNameOf(step, speech, words) }),
    fixer: words.fixerLabels[fixerOf(id)](msg),
    applicant:
      isTold && told
        ? pairText(msg, applicantReads(msg), titleOf(told, msg))
        : hiddenFromApplicant(msg),
  });
}

/** An own reason that says nothing to reviewers says what it says to applicants. */
function meaningOf(id: ReasonId, { reviewerReasons }: ReviewerWords): Text {
  if (isKnownReasonId(id) || id === 'unknown') return reviewerReasons[id];
  return (msg) => ownText(`reviewer.reason.${id}`)(msg) || ownText(`reason.${id}.title`)(msg);
}
