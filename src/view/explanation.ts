import { disclose } from '../disclosure/disclose.js';
import { isOver } from '../disclosure/status.js';
import { appealText, continueLabel, reasonsHeading } from '../explain/ui.js';
import type { Part } from '../locales/catalogue.js';
import type { Speech } from '../locales/speech.js';
import { bare } from '../model/own.js';
import type { Verification } from '../model/verification.js';
import type { VerificationStatus } from '../model/vocabulary.js';
import { datesOf, type DateView } from './dates.js';
import type { Fact, factsOf } from './facts.js';
import { reasonsOf, type ReasonsView } from './reasons.js';
import type { ReviewerReasonView, reviewerReasonsOf } from './reviewer-reasons.js';
import type { ReviewerWords } from './reviewer-words.js';
import { statusOf, type StatusView } from './status.js';
import { stepperOf, type StepperView } from './stepper.js';

/** All that the kit says of a verification, in words, in the order in which it is said. */
export interface Explanation extends StatusView {
  readonly status: VerificationStatus;
  /** The link to go on. */
  readonly action?: { readonly label: string; readonly href: string };
  /** Absent when no step is drawn. */
  readonly stepper?: StepperView;
  /** For applicants: why, where a reason may be told. */
  readonly reasons?: ReasonsView;
  /** For applicants: that somebody can be asked to look again. */
  readonly appeal?: string;
  /** What only reviewers are told. */
  readonly reviewer?: ReviewerExplanation;
  readonly dates: readonly DateView[];
}

export interface ReviewerExplanation {
  readonly heading: string;
  readonly reasons: readonly ReviewerReasonView[];
  readonly facts: readonly Fact[];
  /** What the applicant sees instead of all this. */
  readonly applicant: Explanation;
  readonly applicantHeading: string;
}

/** What only reviewers are told, and the words for it. */
export interface ForReviewers extends ReviewerWords {
  readonly reviewerPart: Part;
  readonly factsOf: typeof factsOf;
  readonly reviewerReasonsOf: typeof reviewerReasonsOf;
}

/** After an end that is not the good one, why comes before how far it went. */
export const saysWhyFirst = ({ status }: Explanation): boolean =>
  isOver(status) && status !== 'verified';

/**
 * What an applicant is told of a disclosed verification; with the words for reviewers, what a
 * reviewer is told of a whole one. Of `null`, that it is not available.
 * @param now milliseconds, to say how long ago something was
 */
export function explanationOf(
  verification: Verification | null,
  speech: Speech,
  words?: ForReviewers,
  now?: number,
): Explanation {
  const status = verification?.status ?? 'unknown';
  const stepper =
    verification && stepperOf(verification, words ? 'reviewer' : 'applicant', speech, words);
  return bare({
    status,
    ...statusOf(verification, speech, words),
    // A result alone would say once more what the status says.
    ...(stepper?.steps.some(({ id }) => id !== 'result') && { stepper }),
    dates: verification ? datesOf(verification, speech, now) : [],
    ...(words
      ? forReviewer(verification, speech, words)
      : verification && forApplicant(verification, speech)),
  });
}

const forApplicant = (verification: Verification, { msg }: Speech): Partial<Explanation> => ({
  ...(verification.link && { action: { label: continueLabel(msg), href: verification.link } }),
  ...(verification.reasons.length > 0 && { reasons: reasonsOf(verification, msg) }),
  ...(verification.status === 'rejected' && { appeal: appealText(msg) }),
});

function forReviewer(
  verification: Verification | null,
  speech: Speech,
  words: ForReviewers,
): Pick<Explanation, 'reviewer'> {
  const disclosed = verification && disclose(verification, 'applicant');
  return {
    reviewer: {
      heading: reasonsHeading(speech.msg),
      reasons: disclosed ? words.reviewerReasonsOf(verification, disclosed, speech, words) : [],
      facts: verification ? words.factsOf(verification, speech, words) : [],
      applicant: explanationOf(disclosed, speech),
      applicantHeading: words.reviewerUi.applicantSees(speech.msg),
    },
  };
}
