import type { MsgFn } from '@lit/localize';
import type { Text } from '../explain/text.js';
import type { ReasonId, ReasonCategory } from '../model/reasons.js';
import type { RequestStatus, StepStatus, VerificationStatus } from '../model/vocabulary.js';

/** Says things in the language of the reader. */
export interface Speech {
  readonly msg: MsgFn;
  number(value: number): string;
  date(iso: string): string;
}

type Texts<Key extends string> = Readonly<Record<Key, Text>>;

/** The words that only reviewers read; they come from a chunk of their own. */
export interface ReviewerWords {
  readonly verificationLabels: Texts<VerificationStatus>;
  readonly statusExplanations: Texts<VerificationStatus>;
  readonly stepStatusLabels: Texts<StepStatus>;
  readonly sensitiveStepNames: Texts<string>;
  readonly requestLabels: Texts<RequestStatus>;
  readonly reviewerReasons: Texts<ReasonId>;
  readonly categoryLabels: Texts<ReasonCategory>;
  readonly reviewerUi: {
    readonly hiddenFromApplicant: Text;
  };
}
