import type { MsgFn } from '@lit/localize';
import { pairText } from '../explain/ui.js';
import { saysWhyFirst, type Explanation, type ReviewerExplanation } from './explanation.js';
import type { ReasonsView } from './reasons.js';
import type { ReviewerReasonView } from './reviewer-reasons.js';
import type { StepperView } from './stepper.js';

/** An explanation as plain text, for an e-mail or a support ticket: the words of the card in order. */
export function textOf(explanation: Explanation, msg: MsgFn): string {
  const { label, title, advice, action, stepper, reasons, appeal, dates, reviewer } = explanation;
  const steps = stepper ? stepperLines(stepper, msg) : [];
  const why = reviewer ? reviewerReasons(reviewer) : reasons ? reasonLines(reasons) : [];
  const blocks: readonly (readonly string[])[] = [
    [label, ...(title === label ? [] : [title]), advice],
    action ? [pairText(msg, action.label, action.href)] : [],
    ...(saysWhyFirst(explanation) ? [why, steps] : [steps, why]),
    ...(reviewer ? reviewerBlocks(reviewer, msg) : []),
    appeal ? [appeal] : [],
    dates.map((date) => pairText(msg, date.label, date.text)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const stepperLines = ({ position, steps }: StepperView, msg: MsgFn): readonly string[] => [
  ...(position ? [position] : []),
  ...steps.flatMap(({ name, state, attempts, hidden }) => [
    `- ${pairText(msg, name, state)}`,
    ...[attempts, hidden].flatMap((line) => (line ? [`  ${line}`] : [])),
  ]),
];

const reasonLines = ({ heading, titles, lead, advice, note }: ReasonsView): readonly string[] => [
  heading,
  ...titles.map((title) => `- ${title}`),
  ...(lead ? [lead, ...advice.map((piece) => `- ${piece}`)] : []),
  ...(note ? [note] : []),
];

const reviewerReasons = ({ heading, reasons }: ReviewerExplanation): readonly string[] =>
  reasons.length ? [heading, ...reasons.flatMap(reviewerReasonLines)] : [];

const reviewerBlocks = (
  { facts, applicant, applicantHeading }: ReviewerExplanation,
  msg: MsgFn,
): readonly (readonly string[])[] => [
  facts.map(({ label, text }) => pairText(msg, label, text)),
  [
    applicantHeading,
    ...textOf(applicant, msg)
      .split('\n')
      .map((line) => (line ? `  ${line}` : line)),
  ],
];

const reviewerReasonLines = (reason: ReviewerReasonView): readonly string[] => [
  `- ${reason.text}`,
  `  ${reasonDetails(reason).join(' · ')}`,
  `  ${reason.applicant}`,
];

/** What stands beside a reason, for reviewers. */
export const reasonDetails = ({
  id,
  codes,
  category,
  step,
  fixer,
}: ReviewerReasonView): readonly string[] => [
  ...codes,
  ...(id === 'unknown' ? [] : [id]),
  ...(category ? [category] : []),
  ...(step ? [step] : []),
  fixer,
];
